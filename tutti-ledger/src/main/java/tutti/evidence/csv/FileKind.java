package tutti.evidence.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is that is no CSV, told by how it begins.
 *
 * @param name what people call it
 * @param instead what to do
 */
record FileKind(String name, String instead) {

  private static final String EXPORT = "export the rows as CSV";
  private static final String SAVE =
      "open it in a spreadsheet and save it as CSV (UTF-8, comma delimited)";
  private static final String UNPACK = "unpack it and name the CSV in it";
  private static final String ENCODE =
      "save it as UTF-8, or name its encoding in the mapping (encoding: utf-16le)";

  private static final FileKind EXCEL = new FileKind("an Excel workbook (.xlsx)", SAVE);
  private static final FileKind SHEET = new FileKind("an OpenDocument file", SAVE);
  private static final FileKind ZIP = new FileKind("a ZIP archive", UNPACK);
  private static final FileKind JSON = new FileKind("JSON", EXPORT);
  private static final FileKind XML = new FileKind("XML", EXPORT);
  private static final FileKind HTML = new FileKind("HTML, a web page", EXPORT);
  private static final FileKind UTF_16 = new FileKind("UTF-16 text without its mark", ENCODE);
  private static final FileKind UTF_32 = new FileKind("UTF-32 text", "save it as UTF-8");

  private static final Pattern OBJECT =
      Pattern.compile("\\{\\s*(\"[^\"]*\"\\s*:|\\}).*", Pattern.DOTALL);
  private static final Pattern ARRAY =
      Pattern.compile("\\[\\s*([\\{\\[\\]\"]|-?\\d|true|false|null).*", Pattern.DOTALL);
  private static final Pattern WEB =
      Pattern.compile(
          "(<!--.*?-->\\s*)?<(!doctype html|html|head|body|table|div|p)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(\\?xml|!--|!doctype|[A-Za-z_][\\w:.-]*[\\s/>]).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** Bytes at the beginning, by the kind they tell. */
  private record MagicBytes(String bytes, FileKind kind) {}

  private static final List<MagicBytes> MAGIC =
      List.of(
          new MagicBytes("%PDF", new FileKind("a PDF", EXPORT)),
          new MagicBytes("BZh", new FileKind("a bzip2 archive", UNPACK)),
          new MagicBytes("\u00fd7zXZ", new FileKind("an xz archive", UNPACK)),
          new MagicBytes("7z\u00bc\u00af", new FileKind("a 7z archive", UNPACK)),
          new MagicBytes("(\u00b5/\u00fd", new FileKind("a Zstandard archive", UNPACK)),
          new MagicBytes(
              "\u00d0\u00cf\u0011\u00e0", new FileKind("an old Excel workbook (.xls)", SAVE)),
          new MagicBytes("SQLite format 3", new FileKind("an SQLite database", EXPORT)),
          new MagicBytes("PAR1", new FileKind("a Parquet file", EXPORT)),
          new MagicBytes("{\\rtf", new FileKind("RTF, a text document", SAVE)),
          new MagicBytes("\u00ff\u00fe\0\0", UTF_32),
          new MagicBytes("\0\0\u00fe\u00ff", UTF_32));

  /** The kind of a file by its first bytes; none when they may be text. */
  static Optional<FileKind> ofBytes(byte[] sample) {
    var text = new String(sample, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004")) {
      return Optional.of(packed(text));
    }
    return MAGIC.stream()
        .filter(magic -> text.startsWith(magic.bytes()))
        .map(MagicBytes::kind)
        .findFirst();
  }

  private static FileKind packed(String text) {
    if (text.contains("xl/") || text.contains("[Content_Types].xml")) {
      return EXCEL;
    }
    return text.contains("mimetypeapplication/vnd.oasis") ? SHEET : ZIP;
  }

  /** Latin text of two bytes a character has a zero in every second place. */
  static Optional<FileKind> wide(byte[] sample) {
    var pairs = Math.min(sample.length, 200) / 2;
    var high = 0;
    var low = 0;
    for (var i = 0; i < 2 * pairs; i += 2) {
      high += sample[i] == 0 && sample[i + 1] != 0 ? 1 : 0;
      low += sample[i] != 0 && sample[i + 1] == 0 ? 1 : 0;
    }
    return pairs > 2 && Math.max(high, low) * 10 >= pairs * 9
        ? Optional.of(UTF_16)
        : Optional.empty();
  }

  /** The kind of a text in which no column names were found. */
  static Optional<FileKind> ofText(String text) {
    var begins = text.replace("\uFEFF", "").strip();
    if (OBJECT.matcher(begins).matches() || ARRAY.matcher(begins).matches()) {
      return Optional.of(JSON);
    }
    if (WEB.matcher(begins).matches()) {
      return Optional.of(HTML);
    }
    return MARKUP.matcher(begins).matches() ? Optional.of(markup(begins)) : Optional.empty();
  }

  private static FileKind markup(String text) {
    var head = text.substring(0, Math.min(2_000, text.length())).toLowerCase(Locale.ROOT);
    return head.contains("<html") ? HTML : XML;
  }

  /** {@code This is JSON, not CSV; export the rows as CSV.} */
  String sentence() {
    return "This is %s, not CSV; %s.".formatted(name, instead);
  }
}
