import { type Attribute, COMMON, GROUP, type ResourceType, USER } from './attributes.js';

// What a directory asks before it says something (RFC 7643, 5 to 7). All follows from the declared attributes.

/** The most resources of a page. */
export const PAGE = 200;

export const RESOURCE_TYPES: readonly ResourceType[] = [USER, GROUP];

const CORE = 'urn:ietf:params:scim:schemas:core:2.0';

/** Returns what of the standard is offered. */
export const providerConfig = (base: string): object => ({
  schemas: [`${CORE}:ServiceProviderConfig`],
  documentationUri: 'https://www.rfc-editor.org/rfc/rfc7644',
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: PAGE },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'API key',
      description: 'A key of the register with the role PROVISIONER, in the header Authorization: Bearer …',
      specUri: 'https://www.rfc-editor.org/rfc/rfc6750',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
});

export const typeShown =
  (base: string) =>
  ({ name, endpoint, schema, description }: ResourceType): object => ({
    schemas: [`${CORE}:ResourceType`],
    id: name,
    name,
    endpoint,
    description,
    schema,
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${name}` },
  });

export const schemaShown =
  (base: string) =>
  ({ name, schema, description, attributes }: ResourceType): object => ({
    schemas: [`${CORE}:Schema`],
    id: schema,
    name,
    description,
    attributes: attributes.map(attributeShown),
    meta: { resourceType: 'Schema', location: `${base}/Schemas/${schema}` },
  });

function attributeShown({ parts, ...attribute }: Attribute): object {
  const { name, type, description, isList, isRequired, isReadOnly, isExact, isUnique } = attribute;
  return {
    name,
    type,
    multiValued: isList === true,
    description,
    required: isRequired === true,
    caseExact: isExact === true,
    mutability: isReadOnly ? 'readOnly' : 'readWrite',
    returned: 'default',
    uniqueness: isUnique ? 'server' : 'none',
    ...(parts && { subAttributes: parts.map(attributeShown) }),
  };
}

/** Returns the attributes by which resources of the type are found. */
export const soughtBy = ({ attributes }: ResourceType): readonly Attribute[] => [...attributes, ...COMMON];
