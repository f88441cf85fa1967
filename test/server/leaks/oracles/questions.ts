import { type GraphQLSchema, isEnumType } from 'graphql';
import { draftText } from '../../../support/world/catalogue.js';
import { INSTITUTIONS } from '../../../support/world/ids.js';
import { privateText, sharedValue } from '../../../support/world/indicators.js';
import type { Reader } from '../../../support/worldHub.js';
import type { Question } from '../../authorization/worlds/hub/twin.js';
import { type Place, placesOf, rootsOf } from '../support/places.js';
import { argumentsOf, questionOf, usualAt, withValue } from '../support/questions.js';
import { PROBE } from './worlds.js';

/** Place → values that only what is hidden has. */
const HIDDEN: Readonly<Record<string, readonly unknown[]>> = {
  'IndicatorFilterInput.caseReference': INSTITUTIONS.map(privateText),
  'IndicatorFilterInput.types': ['PAYMENT_CARD_BIN'],
  'IndicatorFilterInput.tlp': ['RED'],
  'IndicatorFilterInput.techniques': [PROBE.technique],
  'IndicatorFilterInput.channels': ['VOICE_CALL'],
  'IndicatorFilterInput.sources': INSTITUTIONS,
  'IndicatorFilterInput.validAt': ['1990-06-01T00:00:00Z'],
  'IndicatorFilterInput.revoked': [true],
  'IndicatorFilterInput.text': [PROBE.value, PROBE.name, PROBE.description],
  'Query.lookup(values)': [
    PROBE.value,
    ...INSTITUTIONS.flatMap((owner) => [sharedValue(owner, 'red'), sharedValue(owner, 'open')]).flatMap((value) => [
      value,
      `https://login.${value}/in`,
    ]),
    // On a network that only what is hidden is on.
    '198.51.100.7',
  ],
  'RequirementFilter.text': [draftText('handbook'), draftText('charter')],
};

export interface OracleQuestion extends Question {
  readonly place: Place | null;
}

/** Every query, and every argument, filter and order of it with values that only hidden things have; pages of one. */
export const oracleQuestions = (schema: GraphQLSchema, reader: Reader): OracleQuestion[] =>
  rootsOf(schema, 'query').flatMap((root) =>
    argumentsOf(root, reader).flatMap((args, subject) => {
      const paged = root.field.args.some(({ name }) => name === 'after');
      const page = paged ? { first: 12, after: null } : {};
      const asked = (more: object, place: Place | null) => ({
        ...questionOf(root, { ...args, ...page, ...more }),
        place,
      });
      return [
        asked({}, null),
        ...placesOf(root)
          .filter(({ path }) => subject === 0 && path[0] !== 'first' && path[0] !== 'after')
          .flatMap((place) => valuesAt(place).map((value) => asked(withValue(args, place, value), place))),
      ];
    }),
  );

function valuesAt(place: Place): readonly unknown[] {
  const hidden = HIDDEN[place.coordinate];
  if (hidden) return hidden;
  if (isEnumType(place.type)) return place.type.getValues().map(({ name }) => name);
  // An id stands for what is asked about, and is asked with each.
  return place.type.name === 'UUID' && place.path.length === 1 ? [] : [usualAt(place)];
}
