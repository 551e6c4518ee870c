package tutti.evidence.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tutti.evidence.log.ReadFacts.canonical;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.evidence.Evidence;
import tutti.reading.UnreadableInput;
import tutti.testkit.LawCases;

/** CSV as people and programs write it, and what is none. */
class CsvFormsTest {

  private static final String TWO =
      """
      arrow,key,stage,at
      leads,L-1,offered,2026-03-02
      leads,L-2,offered,2026-03-03
      """;

  private static final EvidenceReader READER =
      new EvidenceReader(ReadFacts.ARROWS, ZoneOffset.UTC, Optional.empty());

  private static void refused(byte[] bytes, String says) {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> canonical(bytes))
        .satisfies(e -> assertThat(e.problems()).hasSize(1))
        .withMessageStartingWith("data.csv")
        .withMessageContaining(says);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void columnsAreDividedByWhatStandsInTheFirstRow(String delimiter) {
    assertThat(canonical(TWO.replace(",", delimiter)).facts()).isEqualTo(canonical(TWO).facts());
  }

  @Test
  void aSingleColumnNeedsNoDelimiter() {
    assertThat(canonical("arrow\nleads\n").result().skipped()).contains("key, stage, at");
  }

  @Test
  void byteOrderMarksAndUtf16AreRead() {
    var expected = canonical(TWO).facts();

    assertThat(canonical(("\uFEFF" + TWO).getBytes(UTF_8)).facts()).isEqualTo(expected);
    assertThat(canonical(TWO.getBytes(UTF_16)).facts()).isEqualTo(expected);
    assertThat(canonical(("\uFEFF" + TWO).getBytes(UTF_16LE)).facts()).isEqualTo(expected);
  }

  @Test
  void windowsAndOldMacLineEndsAreRead() {
    assertThat(canonical(TWO.replace("\n", "\r\n")).facts()).isEqualTo(canonical(TWO).facts());
    assertThat(canonical(TWO.replace("\n", "\r")).facts()).isEqualTo(canonical(TWO).facts());
  }

  @Test
  void theLastLineNeedsNoEndAndEmptyLinesAreNoRows() {
    assertThat(canonical(TWO.strip()).facts()).hasSize(2);
    assertThat(canonical(TWO.replace("\n", "\n\n")).result().bad()).isZero();
  }

  @Test
  void quotedValuesMayHoldDelimitersQuotesAndLineBreaks() {
    var read =
        canonical(
            """
            arrow,key,stage,at,reason
            leads,L-1,offered,2026-03-02,"no, ""not""
            now"
            leads,L-2,offered,never,
            """);

    assertThat(read.fact().details().reason()).contains("no, \"not\"\nnow");
    assertThat(read.sentences()).singleElement().asString().startsWith("data.csv:4:4: at:");
  }

  @Test
  void spacesAroundNamesAndValuesAreNoPartOfThem() {
    assertThat(canonical(TWO.replace(",", " , ")).facts()).isEqualTo(canonical(TWO).facts());
  }

  @Test
  void aHeaderAloneGivesNothing() {
    assertThat(canonical("arrow,key,stage,at\n").result())
        .isEqualTo(new ReadResult("data.csv", 0, 0, 0, List.of(), ""));
  }

  @Test
  void anEmptyFileIsRefused() {
    refused(new byte[0], "The file is empty; expected a first row with column names.");
    refused("\n \n".getBytes(UTF_8), "The file is empty");
    refused("\uFEFF".getBytes(UTF_8), "The file is empty");
  }

  @Test
  void aBinaryFileIsRefused() {
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "a binary file");
  }

  @Test
  void anotherEncodingIsRefusedWhereverItShows() {
    refused((TWO + "leads,Zoë,offered,2026-03-04\n").getBytes(ISO_8859_1), "This is not UTF-8");
    refused(
        (TWO.repeat(5_000) + "leads,Zoë,offered,2026-03-04\n").getBytes(ISO_8859_1),
        "data.csv:15001: This is not UTF-8 text; save the file as UTF-8, or name its encoding in the mapping");
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefusedWhereItOpens() {
    refused((TWO + "leads,\"L-3,offered,2026-03-04\n").getBytes(UTF_8), "unclosed quote");
    refused("\"arrow".getBytes(UTF_8), "unclosed quote");
  }

  @Test
  void tooManyColumnsAreRefused() {
    refused(("a,".repeat(3_000) + "b\n").getBytes(UTF_8), "more than 2,000 columns");
    refused((TWO + "a,".repeat(3_000) + "b\n").getBytes(UTF_8), "data.csv:4: From here on");
  }

  @Test
  void aCellThatIsTooLongIsRefusedByItsLimitAndItsLine() {
    refused(
        (TWO + "leads," + "x".repeat(1_000_001) + ",offered,2026-03-02\n").getBytes(UTF_8),
        "data.csv:4: From here on this is not CSV (a cell has more than 1,000,000 characters");
  }

  @Test
  void whatFollowsAClosingQuoteIsToldInTheLineOfItsRow() {
    refused(
        (TWO + "leads,\"L-3\nand\" more,offered,2026-03-04\n").getBytes(UTF_8),
        "data.csv:4: From here on this is not CSV (' ' follows a closing quote; a quote inside a value is written twice).");
  }

  /** 200 MB without a line end; nothing is kept of it. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "x -> a line longer than 4 million characters",
        "\"x -> follows a closing quote",
        "a, -> more than 2,000 columns",
        "\"a\", -> more than 2,000 columns"
      })
  void anEndlessLineIsRefusedInBoundedMemory(String again, String limit) {
    var before = used();

    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> ReadFacts.of(READER, new Endless(TWO, again, 200_000_000)))
        .withMessageStartingWith("data.csv:4:")
        .withMessageContaining(limit);

    assertThat(used() - before).isLessThan(128L << 20);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** A text, and then another again and again. */
  private static final class Endless extends InputStream {
    private final byte[] start;
    private final byte[] again;
    private final long size;
    private long at;

    Endless(String start, String again, long size) {
      this.start = start.getBytes(UTF_8);
      this.again = again.getBytes(UTF_8);
      this.size = size;
    }

    @Override
    public int read() {
      if (at >= size) {
        return -1;
      }
      var i = at++;
      return i < start.length ? start[(int) i] : again[(int) ((i - start.length) % again.length)];
    }
  }

  @Test
  void longBadCellsAreNotKeptWhole() {
    var row = "leads,L-1," + "x".repeat(500_000) + ",2026-03-02\n";
    var read = canonical("arrow,key,stage,at\n" + row.repeat(20));

    assertThat(read.sentences()).hasSize(20).allSatisfy(s -> assertThat(s).hasSizeLessThan(1_000));
  }

  @Test
  void aLongCellOfDigitsIsNoTimeAndNoRating() {
    var time = "arrow,key,stage,at\nleads,L-1,offered," + "00:00".repeat(100_000) + "\n";
    var rating =
        "arrow,key,stage,at,rating\nleads,L-1,offered,2026-03-02," + "9".repeat(900_000) + "\n";

    assertThat(canonical(time).sentences()).singleElement().asString().contains("is not a time");
    assertThat(canonical(rating).sentences()).singleElement().asString().contains("whole number");
  }

  @Test
  void aFolderGivesItsCsvFilesByName(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.csv"), TWO);
    Files.writeString(folder.resolve("a.TSV"), TWO);
    Files.writeString(folder.resolve("notes.txt"), "no");
    Files.createDirectory(folder.resolve("c.csv"));

    assertThat(EvidenceReader.files(folder))
        .containsExactly(folder.resolve("a.TSV"), folder.resolve("b.csv"));
    assertThat(EvidenceReader.files(folder.resolve("notes.txt")))
        .containsExactly(folder.resolve("notes.txt"));
  }

  @Test
  void aFolderWithoutCsvAndAPathToNothingAreRefused(@TempDir Path folder) {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> EvidenceReader.files(folder))
        .withMessageEndingWith("The folder holds no .csv, .tsv or .zip file.");
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> EvidenceReader.files(folder.resolve("none")))
        .withMessageEndingWith("There is no such file or folder.");
  }

  @Test
  void aFileIsReadFromItsPathAndNamedByIt(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("b.csv"), TWO);
    var facts = new ArrayList<Evidence>();

    var result = READER.read(file, facts::add, rows -> {});

    assertThat(result.file()).isEqualTo(file.toString());
    assertThat(facts).isEqualTo(canonical(TWO).facts());
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> READER.read(folder.resolve("none"), facts::add, rows -> {}))
        .withMessageContaining("cannot be read");
  }

  @Test
  void progressIsToldOfEveryRowSoThatReadingCanBeStopped() {
    var heard = new ArrayList<Long>();
    var csv = "arrow,key,stage,at\n" + "leads,L-1,offered,2026-03-02\n".repeat(3);

    READER.read("data.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)), fact -> {}, heard::add);

    assertThat(heard).containsExactly(1L, 2L, 3L);
  }

  @Test
  void randomBytesAreReadOrRefusedInASentence() {
    for (var seed = 0L; seed < LawCases.cases(2_000); seed++) {
      var random = new Random(seed);
      var bytes = TWO.repeat(3).getBytes(UTF_8);
      for (var edits = 1 + random.nextInt(8); edits > 0; edits--) {
        bytes[random.nextInt(bytes.length)] =
            (byte) ",;\"\n\r\t|\u0000é\u00ff x9-:".charAt(random.nextInt(15));
      }
      try {
        assertThat(canonical(bytes).result()).as("seed %d", seed).isNotNull();
      } catch (UnreadableInput e) {
        assertThat(e.problems()).as("seed %d", seed).isNotEmpty();
      }
    }
  }
}
