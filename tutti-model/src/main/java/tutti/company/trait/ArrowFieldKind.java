package tutti.company.trait;

/** What a field of an arrow holds. */
public enum ArrowFieldKind {
  /** The id of something that is not chosen from a list on a page. */
  ID,
  /** The id of a party. */
  PARTY,
  /** The id of a party that is not outside. */
  INNER_PARTY,
  /** The id of a need of the market. */
  NEED,
  /** Several ids; a single one may stand without brackets. */
  IDS,
  /** A single value. */
  TEXT,
  /** Several texts; a single one may stand without brackets. */
  TEXTS,
  /** True or false, false when it is left out. */
  YES,
  /** A day. */
  DATE,
  /** One of a few words. */
  WORD,
  /** Promises, each of them fields. */
  PROMISES
}
