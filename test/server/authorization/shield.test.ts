import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildHubSchema } from '../../../schema/build.js';
import { expectApproved } from '../../support/approved.js';
import { fieldLines, inputLines } from './shield/table.js';

const HEADER = `# Whom the shield lets through when nothing is behind it, by really asking: "coordinate | who" where the object makes no
# difference, otherwise "coordinate | objects: who; …". Objects: own (the asker's organization's); shown <field> (another's, of
# which the policy shows this governed field alone). "logged": the access log tells of who got it. "stops": an incident stops it. Arguments, input fields and
# sort values are asked of roots that are open to everyone, so that their own permission is what answers.
`;

async function told(lines: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all.sort().join('\n');
}

describe('when there is nothing but the shield', () => {
  it('each role gets the fields that are its to get, and gives what is its to give', async () => {
    const [fields, inputs] = [await told(fieldLines(buildHubSchema())), await told(inputLines(buildHubSchema()))];
    expectApproved('test/server/authorization/shield.approved.txt', `${HEADER}\n${fields}\n\n${inputs}\n`);
  });

  it('a field that is opened to everyone would be seen', async () => {
    const asked = (coordinate: string) => coordinate === 'Indicator.private';
    const schema = buildHubSchema();
    const type = schema.getType('Indicator');
    const field = isObjectType(type) ? type.getFields().private : undefined;
    expect(await told(fieldLines(schema, asked))).toBe(
      'Indicator.private | own: analyst administrator assessor | logged',
    );
    if (field) field.extensions = { access: 'hub:read' };
    expect(await told(fieldLines(schema, asked))).toBe('Indicator.private | everyone');
  });
});
