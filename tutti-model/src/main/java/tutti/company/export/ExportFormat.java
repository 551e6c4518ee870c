package tutti.company.export;

import tutti.company.Company;

/** A form in which a company leaves. */
public interface ExportFormat {

  /** A short name, such as {@code openslo}. */
  String id();

  /** What people call it, such as {@code OpenSLO}. */
  String title();

  /** The media type, with its character set where it has one. */
  String mediaType();

  /** The end of a file's name, without a dot. */
  String ending();

  /** The company in this form; names of any kind come out as text and nothing else. */
  String write(Company company);
}
