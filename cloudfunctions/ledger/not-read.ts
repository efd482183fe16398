/** Why a row is not taken in, in words for whoever has the sheet. */
export class NotRead extends Error {}
