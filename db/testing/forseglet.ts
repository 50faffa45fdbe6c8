/** A value in the form the database demands of what people write; nothing opens it. */
export const forseglet = `v1.sak1.${"A".repeat(16)}.${"A".repeat(22)}.AAAA`;
