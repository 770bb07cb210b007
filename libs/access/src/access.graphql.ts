import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  DateScalar,
  JurisdictionScalar,
  ListOf,
  Optional,
  PageInfo,
  PositionScalar,
  Readable,
  Receipt,
} from '#graphql';
import { ACCOUNT_ROLES } from '#ledger';

export const AccountRole = Object.fromEntries(ACCOUNT_ROLES.map((role) => [role, role])) as {
  readonly [R in (typeof ACCOUNT_ROLES)[number]]: R;
};
registerEnumType(AccountRole, {
  name: 'AccountRole',
  description:
    'What an account may; each of VIEWER, EDITOR, APPROVER and ADMINISTRATOR what the one before may, and more.',
  valuesMap: {
    REGULATOR: { description: 'Reads what has been approved and the grant covers, until a date.' },
    VIEWER: { description: 'Reads everything but who has access.' },
    EDITOR: { description: 'Changes the register.' },
    APPROVER: { description: 'Approves what another has edited.' },
    ADMINISTRATOR: { description: 'Gives and withdraws access, and forgets people.' },
  },
});

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
abstract class Given {
  @Field(() => AccountRole) role!: keyof typeof AccountRole;
  @Optional(() => String, { description: "What it is for; no person's name." }) label?: string;
  @ListOf(() => JurisdictionScalar, { description: 'Of a regulator: what is done there is covered.' })
  jurisdictions!: string[];
  @ListOf(() => ID, { description: 'Of a regulator: processing activities that are covered.' }) activities!: string[];
  @Optional(() => DateScalar, { description: 'The last day on which it holds.' }) until?: string;
}

@InputType({ description: 'What an account may, and until when.' })
export class GrantInput extends Given {}

@Readable()
@ObjectType({ description: 'Access that an account has.' })
export class Grant extends Given {
  @Field(() => ID) id!: string;
  @Field({ description: 'Opaque account id, as it stands in `actor`.' }) account!: string;
  @Field({ description: 'Whether the account signs in by an API key.' }) isKey!: boolean;
}

@Readable()
@ObjectType({ description: 'What giving access answers.' })
export class GrantReceipt extends Receipt {
  @Field(() => ID) grant!: string;
}

@Readable()
@ObjectType({ description: 'A new API key.' })
export class KeyReceipt extends GrantReceipt {
  @Field({ description: 'The key: it is shown this once and kept nowhere.' }) key!: string;
}

@Readable()
@ObjectType({ description: 'Who asks.' })
export class Me {
  @Field() account!: string;
  @Field(() => AccountRole) role!: keyof typeof AccountRole;
  @ListOf(() => JurisdictionScalar) jurisdictions!: readonly string[];
  @ListOf(() => ID) activities!: readonly string[];
}

@Readable()
@ObjectType({ description: 'A request of a regulator, as it came.' })
export class Reading {
  @Field() at!: string;
  @Field() account!: string;
  @Field() query!: string;
  @Field({ description: 'JSON.' }) variables!: string;
  @Field(() => PositionScalar, { description: 'How far the register was.' }) position!: bigint;
  @Optional(() => String, { description: 'Why it was refused; absent where it was answered.' }) refused?: string;
}

@Readable()
@ObjectType()
export class ReadingConnection {
  @Field(() => [Reading]) nodes!: Reading[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}
