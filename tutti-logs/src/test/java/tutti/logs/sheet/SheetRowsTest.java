package tutti.logs.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.logs.ReadLog;
import tutti.logs.SharedData;

/** What the sheets of workbooks hold. */
class SheetRowsTest {

  private static final Set<String> WANTED = Set.of("key", "stage");

  private static ReadLog read(BookFile book) {
    return read("book.xlsx", book);
  }

  private static ReadLog read(String name, BookFile book) {
    return ReadLog.of(name, new ByteArrayInputStream(book.bytes()), WANTED);
  }

  @Test
  void rowsAreRecordsWithTheirNumbers() {
    var read = read(new BookFile().texts("Deals", "key|stage|at\nA-1|opened|x\n\nA-2|done|"));
    assertThat(read.failure()).isEmpty();
    assertThat(read.columns()).containsExactly("key", "stage", "at");
    assertThat(read.records())
        .extracting(row -> String.join(",", row.cells()))
        .containsExactly("A-1,opened,x", "A-2,done,");
    assertThat(read.lines()).containsExactly(2L, 4L);
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void titlesAboveAndSumsBelowAreLeftOut() {
    var read =
        read(
            new BookFile()
                .texts(
                    "Deals",
                    "Deals of March\n\nkey|stage|n|at\nA-1|opened|1|x\nA-2|done|2|y\nTotal||3\nmade by Ann"));
    assertThat(read.column("key")).containsExactly("A-1", "A-2");
    assertThat(read.remarks())
        .satisfiesExactly(
            says -> assertThat(says).startsWith("book.xlsx:3: This row names the columns"),
            says -> assertThat(says).startsWith("book.xlsx:6: \"Total\" stands behind"),
            says -> assertThat(says).startsWith("book.xlsx:7: \"made by Ann\" stands behind"));
  }

  @Test
  void theFirstVisibleSheetWithTheWantedColumnsIsRead() {
    var read =
        read(
            new BookFile()
                .sheet(
                    "Old",
                    "hidden",
                    "<row r=\"1\"><c t=\"inlineStr\"><is><t>key</t></is></c></row>")
                .texts("Notes", "remember|this")
                .texts("Empty", "")
                .texts("Deals", "key|stage\nA-1|opened")
                .texts("More", "key|stage\nA-2|opened"));
    assertThat(read.column("key")).containsExactly("A-1");
    assertThat(read.remarks())
        .containsExactly(
            "book.xlsx: The sheet \"Deals\" is read; \"Notes\" and \"More\" are not. Save what is meant as a file of its own.");
  }

  @Test
  void withoutTheWantedColumnsTheFirstSheetWithRowsIsRead() {
    var read = read(new BookFile().texts("Empty", "").texts("Notes", "a title\nname|value\nx|1"));
    assertThat(read.columns()).containsExactly("name", "value");
    assertThat(read.column("value")).containsExactly("1");
  }

  @Test
  void aSheetIsChosenByItsName() {
    var book = new BookFile().texts("Deals", "key|stage\nA-1|x").texts("More", "key|stage\nA-2|x");
    assertThat(read("book.xlsx#More", book).column("key")).containsExactly("A-2");
    assertThat(read("book.xlsx#None", book).failure())
        .singleElement()
        .asString()
        .contains("none has the name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s="1"><v>46085.598611111112</v>          | 2026-03-04T14:22
          s="1"><v>46085.5986226851852</v>         | 2026-03-04T14:22:01
          s="2"><v>46085</v>                       | 2026-03-04
          s="5"><v>46085</v>                       | 2026-03-04
          s="2"><v>1</v>                           | 1900-01-01
          s="2"><v>59</v>                          | 1900-02-28
          s="2"><v>61</v>                          | 1900-03-01
          s="1"><v>0.5</v>                         | 12:00
          s="3"><v>1.5</v>                         | 1.5
          s="4"><v>7</v>                           | 7
          s="2"><v>-3</v>                          | -3
          s="2"><v>99999999</v>                    | 99999999
          s="0"><v>12.0</v>                        | 12
          s="0"><v>1E3</v>                         | 1000
          s="0"><v>1E999999999</v>                 | 1E999999999
          s="0"><v>12345678901234567</v>           | 12345678901234567
          s="0"><v>0.1</v>                         | 0.1
          t="b"><v>1</v>                           | true
          t="e"><v>#N/A</v>                        | #N/A
          t="str"><f>A1</f><v>0042</v>             | 0042
          s="1"><f>NOW()</f><v>46085.5</v>         | 2026-03-04T12:00
          t="b"><f>1=1</f><v>0</v>                 | false
          t="inlineStr"><is><t>=1+1</t></is>       | =1+1
          t="s"><v>0</v>                           | shared
          t="s"><v>1</v>                           | in parts
          """)
  void aCellSaysWhatItShows(String cell, String says) {
    var read =
        read(
            new BookFile()
                .shared("<si><t>shared</t></si><si><r><t>in </t></r><r><t>parts</t></r></si>")
                .sheet("One", header() + "<row r=\"2\"><c r=\"A2\" " + cell + "</c></row>"));
    assertThat(read.failure()).isEmpty();
    assertThat(read.column("key")).containsExactly(says);
  }

  private static String header() {
    return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>key</t></is></c>"
        + "<c r=\"B1\" t=\"inlineStr\"><is><t>stage</t></is></c></row>";
  }

  @Test
  void daysMayBeCountedFrom1904() {
    var book =
        new BookFile()
            .from1904()
            .sheet("One", header() + "<row r=\"2\"><c r=\"A2\" s=\"2\"><v>44623</v></c></row>");
    assertThat(read(book).column("key")).containsExactly("2026-03-04");
  }

  @Test
  void cellsWithoutPlacesFollowOneAnother() {
    var read =
        read(
            new BookFile()
                .sheet("One", header() + "<row><c><v>1</v></c><c><v>2</v></c></row><row/>"));
    assertThat(read.records().getFirst().cells()).containsExactly("1", "2");
  }

  @Test
  void whatStandsBesideTheColumnsIsToldOnce() {
    var read = read(new BookFile().texts("One", "key|stage\na|b|note\nc|d|note"));
    assertThat(read.records()).hasSize(2);
    assertThat(read.remarks())
        .singleElement()
        .asString()
        .startsWith("book.xlsx:2: A cell of this row");
  }

  @Test
  void aWorkbookIsKnownWithoutItsEnding() {
    assertThat(read("upload.data", new BookFile().texts("One", "key|stage\na|b")).column("key"))
        .containsExactly("a");
  }

  @Test
  void aRealWorkbookIsReadWhole() {
    var read = ReadLog.of(SharedData.at("crm/xeducation_Leads_Data_Dictionary.xlsx"));
    assertThat(read.failure()).isEmpty();
    assertThat(read.columns()).containsSequence(List.of("Variables", "Description"));
    assertThat(read.column("Variables")).contains("Prospect ID", "Lead Source");
  }
}
