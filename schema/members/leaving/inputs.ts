import { Field, InputType, registerEnumType } from 'type-graphql';
import { Access } from '../../access/access.js';

export const LeavingDataEnum = { KEEP: 'keep', WITHDRAW: 'withdraw' } as const;
registerEnumType(LeavingDataEnum, {
  name: 'LeavingData',
  description: 'What becomes of what an institution shared when it leaves.',
  valuesConfig: {
    KEEP: { description: 'It stays with those whom it reached.' },
    WITHDRAW: { description: 'Its indicators are recalled, and what it saw of others’ is shown to nobody any more.' },
  },
});

@InputType({ description: 'An institution leaves the consortium. Nothing of this can be undone.' })
export class LeaveConsortiumInput {
  @Access('member:leave')
  @Field(() => String, { description: "Key of one's own institution, so that nobody leaves by mistake." })
  key: string;

  @Access('member:leave')
  @Field(() => LeavingDataEnum, { description: 'What becomes of what it shared.' })
  data: (typeof LeavingDataEnum)[keyof typeof LeavingDataEnum];
}
