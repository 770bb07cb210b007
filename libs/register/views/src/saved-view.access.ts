import type { Access } from '#read-model';

/** No grant covers views: they belong to those who keep the register. */
export const savedViewAccess: Access = {};
