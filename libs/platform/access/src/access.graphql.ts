import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  DateScalar,
  enumOf,
  Flag,
  JurisdictionScalar,
  ListOf,
  Optional,
  PageInfo,
  PositionScalar,
  Readable,
  Receipt,
} from '#graphql';
import { ACCOUNT_ROLES } from '#kernel';

const AccountRole = enumOf(ACCOUNT_ROLES);
registerEnumType(AccountRole, {
  name: 'AccountRole',
  description: 'Permissions of an account. Each of VIEWER, EDITOR, APPROVER and ADMINISTRATOR includes the one before.',
  valuesMap: {
    PROVISIONER: {
      description: 'The directory of the organisation: it gives and ends access (SCIM), and reads nothing.',
    },
    REGULATOR: { description: 'Reads approved records that the grant covers, until a date.' },
    VIEWER: { description: 'Reads everything except grants.' },
    EDITOR: { description: 'Changes the register.' },
    APPROVER: { description: 'Approves changes that another account made.' },
    ADMINISTRATOR: { description: 'Gives and withdraws access, and erases personal data.' },
  },
});

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
abstract class Terms {
  @Optional(() => String, { description: 'Purpose of the grant, without names of people.' }) label?: string;
  @ListOf(() => String, {
    description: 'Of an editor or an approver: it records only in activities of these departments.',
  })
  departments!: string[];
  @ListOf(() => ID, {
    description: 'Of an editor or an approver: it records only in activities of these controllers.',
  })
  controllers!: string[];
  @Optional(() => DateScalar, { description: 'The last day on which the grant holds.' }) until?: string;
}

@InputType({ isAbstract: true })
@ObjectType({ isAbstract: true })
abstract class Given extends Terms {
  @Field(() => AccountRole) role!: keyof typeof AccountRole;
  @ListOf(() => JurisdictionScalar, { description: 'Of a regulator: jurisdictions whose processing is covered.' })
  jurisdictions!: string[];
  @ListOf(() => ID, { description: 'Of a regulator: processing activities that are covered.' }) activities!: string[];
  @Flag({ description: 'Of a regulator: whether histories show reasons, comments, evidence and accounts.' })
  includesReasons!: boolean;
  @Flag({ description: 'Of a regulator: whether it reads the reports that are issued to its account.' })
  includesIssuedReports!: boolean;
}

@InputType({ description: 'Permissions of an account, and until when they hold.' })
export class GrantInput extends Given {}

@Readable()
@ObjectType({ description: 'Access that an account has.' })
export class Grant extends Given {
  @Field(() => ID) id!: string;
  @Field({ description: 'Opaque account id, as in `actor`.' }) account!: string;
  @Field({ description: 'True if the account signs in with an API key.' }) isKey!: boolean;
  @Field({ description: 'True if the directory gave it: it ends or changes with what the directory says.' })
  isProvisioned!: boolean;
  @Optional(() => ID, {
    description:
      'The account on whose right it rests: it made the key, or gave itself this access. It holds only while that account is an administrator. Absent if it rests on nobody.',
  })
  maker?: string;
  @Field({
    description: 'True for a key that was handed over to the organisation: it outlives the right of its maker.',
  })
  isHandedOver!: boolean;
  @Field(() => [ID], {
    description: 'The grants of the API keys that stop when this one ends, because they rest on its right.',
  })
  stopping!: string[];
  @Optional(() => DateScalar, {
    description: 'The day on which the account was last used at this server; absent if it was not, as far as known.',
  })
  lastUsedOn?: string;
}

@InputType({ description: 'What can be changed of a grant. What is left out is taken away.' })
export class GrantTermsInput extends Terms {}

@Readable()
@ObjectType({ description: 'Receipt of a new grant.' })
export class GrantReceipt extends Receipt {
  @Field(() => ID) grant!: string;
}

@Readable()
@ObjectType({ description: 'A new API key.' })
export class KeyReceipt extends GrantReceipt {
  @Field({ description: 'The key. It is shown only once and stored nowhere.' }) key!: string;
}

@Readable()
@ObjectType({
  description:
    'A limit of recording: activities of these departments and of these controllers. An empty list is no limit.',
})
class RecordingLimit {
  @ListOf(() => String) departments!: readonly string[];
  @ListOf(() => ID) controllers!: readonly string[];
}

@Readable()
@ObjectType({ description: 'The account of the caller.' })
export class Me {
  @Field() account!: string;
  @Field(() => AccountRole) role!: keyof typeof AccountRole;
  @ListOf(() => JurisdictionScalar) jurisdictions!: readonly string[];
  @ListOf(() => ID) activities!: readonly string[];
  @ListOf(() => RecordingLimit, { description: 'Where the account may record: by one of these. Everywhere if empty.' })
  limits!: readonly RecordingLimit[];
}

@Readable()
@ObjectType({ description: 'A request of a regulator, as it was received.' })
class Reading {
  @Field() at!: string;
  @Field() account!: string;
  @Optional(() => String, {
    description: 'The label of the account, also if its access has ended; absent if it has none.',
  })
  label?: string;
  @Field({ description: 'Whether the account has access today, at any moment that is asked for.' }) hasAccess!: boolean;
  @Field() query!: string;
  @Field({ description: 'The variables as JSON.' }) variables!: string;
  @Field(() => PositionScalar, { description: 'The position of the register at that time.' }) position!: bigint;
  @Optional(() => String, { description: 'Codes of its errors; absent if it was answered.' }) refused?: string;
}

@Readable()
@ObjectType()
export class ReadingConnection {
  @Field(() => [Reading]) nodes!: Reading[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}
