/** The names of lists of roles (Excel, CSV), in contrast to a role file of our own. */
export const LIST_NAME = /\.(?:xls[xmb]?|ods|csv|tsv)$/i;
