package tutti.request;

import java.util.Map;

/** The most that an address takes in one request. */
enum BodyLimit {

  /** A form, an entry as JSON, and whatever else. */
  SMALL(1, "This is more than 1 MB, the most this address takes."),

  /** A whole company, as a text or in a form. */
  COMPANY(8, "This is more than 8 MB, the most this address takes."),

  /** The same, written down once more in a form, which takes a third more. */
  COMPANY_IN_FORM(12, "This is more than 12 MB, the most this address takes."),

  /** Files with what happened; the other fields of their form come on top. */
  FILES(208, "This is more than 200 MB; split the file and import the parts.");

  private static final long MEGABYTE = 1 << 20;

  private static final Map<String, BodyLimit> LARGER =
      Map.of(
          "PUT /api/v1/company", COMPANY,
          "POST /charter/upload", COMPANY,
          "POST /start/own", COMPANY,
          "POST /people/import", COMPANY,
          "POST /charter/publish", COMPANY_IN_FORM,
          "POST /people/import/store", COMPANY_IN_FORM,
          "POST /import", FILES,
          "POST /discover", FILES);

  private final long bytes;
  private final String refusal;

  BodyLimit(long megabytes, String refusal) {
    this.bytes = megabytes * MEGABYTE;
    this.refusal = refusal;
  }

  /** What is asked for by this method at this path, decoded. */
  static BodyLimit of(String method, String path) {
    return LARGER.getOrDefault(method + " " + path, SMALL);
  }

  long bytes() {
    return bytes;
  }

  /** What is said to somebody who sends more. */
  String refusal() {
    return refusal;
  }

  /** What of a body of this length may be held in memory: files go by. */
  long inMemory(long length) {
    return Math.min(length, this == FILES ? COMPANY_IN_FORM.bytes : bytes);
  }
}
