/** Bytes up to which a file is small (小文件): it goes before large ones, and has a place of its own to be worked on. */
export const SMALL_FILE = 2 * 1024 * 1024;
