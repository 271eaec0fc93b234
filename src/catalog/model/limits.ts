/** How long and how large what people contribute may be. */

/** Characters of a name: the wizard's `provider` and `description` columns are `varchar(100)`. */
export const MAX_NAME_LENGTH = 100;

/** Characters of a setting: the wizard's `data` columns are `varchar(255)`. */
export const MAX_VALUE_LENGTH = 255;

/** Characters of a trunk's name and of its number: NethVoice's columns `name` and `outcid`. */
export const MAX_TRUNK_NAME_LENGTH = 50;
export const MAX_PHONE_LENGTH = 40;

/** Characters of a text of one line in a descriptor. */
export const MAX_LINE_LENGTH = 600;

/** The largest SQL file of a release that is read, in bytes (1 MiB): one with 300 providers is smaller. */
export const MAX_SQL_BYTES = 1024 * 1024;
/** The largest file that is read, in bytes (64 KiB): a descriptor has a few KiB, and a few more with each record of tests. */
export const MAX_FILE_BYTES = 64 * 1024;
