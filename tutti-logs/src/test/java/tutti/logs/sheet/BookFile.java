package tutti.logs.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks, right and wrong ones, part by part. */
final class BookFile {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String properties = "";
  private int count;

  BookFile() {
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="%scontent-types">
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
        <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
        </Types>\
        """
            .formatted(PACKAGE));
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(PACKAGE, OFFICE));
    parts.put(
        "xl/styles.xml",
        """
        <styleSheet xmlns="%s"><numFmts count="4">
        <numFmt numFmtId="164" formatCode="yyyy-mm-dd hh:mm"/>
        <numFmt numFmtId="165" formatCode="[h]:mm"/>
        <numFmt numFmtId="166" formatCode="#,##0.00 &quot;days&quot;"/>
        <numFmt numFmtId="167" formatCode="[$-407]d. mmmm yyyy"/></numFmts>
        <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/>
        <xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>\
        """
            .formatted(MAIN));
  }

  /** Days are counted from 1904 on. */
  BookFile from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** A sheet of rows that are written as XML. */
  BookFile sheet(String name, String rows) {
    return sheet(name, "visible", rows);
  }

  BookFile sheet(String name, String state, String rows) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%d\"/>"
            .formatted(name, count, state, count));
    relations.append(
        "<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
            .formatted(count, OFFICE, count));
    return part(
        "xl/worksheets/sheet%d.xml".formatted(count),
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
  }

  /** A sheet of texts, a row a line, cells divided by bars. */
  BookFile texts(String name, String lines) {
    var rows = new StringBuilder();
    var number = 0;
    for (var line : lines.split("\n", -1)) {
      rows.append(row(++number, line.isEmpty() ? new String[0] : line.split("\\|", -1)));
    }
    return sheet(name, rows.toString());
  }

  private static String row(int number, String[] cells) {
    var row = new StringBuilder("<row r=\"%d\">".formatted(number));
    for (var i = 0; i < cells.length; i++) {
      row.append(
          "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted((char) ('A' + i), number, cells[i]));
    }
    return row.append("</row>").toString();
  }

  BookFile shared(String strings) {
    return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, strings));
  }

  BookFile part(String name, String text) {
    parts.put(name, text);
    return this;
  }

  byte[] bytes() {
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, properties, sheets));
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
            .formatted(PACKAGE, relations));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
