import { badInput } from '../../errors.js';
import { HASHES } from './artefact.js';

/** Digits of a digest by its algorithm, as it is stored. */
const DIGITS = new Map([...HASHES].map(([digits, algorithm]) => [algorithm.toLowerCase(), digits]));

const SAMPLE = /^([a-z][a-z\d._-]{1,31}):\s*([\w+/=-]{8,512})$/i;
const AUDIO = /\.(?:wav|mp3|m4a|aac|amr|ogg|oga|opus|flac|silk|slk|wma|3gp|mp4|webm|pcm|caf|aiff?)$/i;

/**
 * A recording or a voice by a digest and its algorithm, both as the caller gives them: `sha-256:…` of the bytes, or of a
 * voice print, such as `x-vector:…`. Never the voice itself, and never the name of its file, which differs at everybody.
 */
export function voiceSample(raw: string): string {
  if (AUDIO.test(raw)) throw badInput('The name of a file says nothing of a voice: give algorithm:digest.');
  const [, name = '', digest = ''] = SAMPLE.exec(raw) ?? [];
  const algorithm = name.toLowerCase().replace(/^sha(?=\d)/, 'sha-');
  const hex = /^[\da-f]+$/i.test(digest);
  const digits = DIGITS.get(algorithm);
  if (algorithm === '' || (digits !== undefined && !(hex && digest.length === digits))) {
    throw badInput('A voice sample is algorithm:digest, for example sha-256: and 64 hexadecimal digits.');
  }
  return `${algorithm}:${hex ? digest.toLowerCase() : digest}`;
}
