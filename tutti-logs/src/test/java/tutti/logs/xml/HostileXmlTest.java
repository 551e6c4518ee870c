package tutti.logs.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.logs.LogTexts;
import tutti.reading.UnreadableInput;

/** XML that was written to do harm. */
class HostileXmlTest {

  private static final String HEAD = "<log xes.version=\"1.0\"><trace><event>";

  @TempDir private Path folder = Path.of("");

  private static void refused(InputStream bytes, String says) {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> LogTexts.read("a.xes", bytes))
        .withMessageContaining(says)
        .withMessageStartingWith("a.xes");
  }

  private static void refused(String text, String says) {
    refused(new ByteArrayInputStream(text.getBytes(UTF_8)), says);
  }

  /** A text, then another again and again. */
  private static InputStream endless(String begin, String again, int times) {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(begin.getBytes(UTF_8)),
                new ByteArrayInputStream(again.repeat(times).getBytes(UTF_8)))));
  }

  @Test
  void entitiesThatMultiplyAreRefusedBeforeTheyDo() {
    var bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE log [<!ENTITY a \"ha\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>"
            + HEAD
            + "<string key=\"a\" value=\"&c;\"/></event></trace></log>";
    refused(bomb, "document type or an entity of its own");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE log SYSTEM \"http://127.0.0.1:9/none.dtd\">",
        "<!DOCTYPE log PUBLIC \"-//X\" \"http://127.0.0.1:9/none.dtd\">",
        "<!DOCTYPE log [<!ENTITY % all SYSTEM \"http://127.0.0.1:9/none\"> %all;]>"
      })
  void nothingIsFetchedFromAfar(String type) {
    refused(
        "<?xml version=\"1.0\"?>" + type + HEAD + "</event></trace></log>",
        "document type or an entity of its own");
  }

  @Test
  void noFileOfTheMachineIsRead() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "the key of the house");
    var text =
        "<!DOCTYPE log [<!ENTITY s SYSTEM \"%s\">]>".formatted(secret.toUri())
            + HEAD
            + "<string key=\"a\" value=\"1\">&s;</string></event></trace></log>";
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> LogTexts.read("a.xes", text))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("the key of the house"));
  }

  @Test
  void anEntityNobodyDeclaredIsRefused() {
    refused(HEAD + "<string key=\"a\" value=\"&none;\"/></event></trace></log>", "a.xes:1");
  }

  @Test
  void aValueWithoutEndIsRefusedBeforeItFillsTheMemory() {
    refused(endless(HEAD + "<string key=\"a\" value=\"", "ha", 20_000_000), "not XML");
  }

  @Test
  void elementsWithinElementsAreFollowedOnlySoFar() {
    refused(endless(HEAD, "<container key=\"a\">", 200_000), "not XML");
  }

  @Test
  void attributesWithoutEndAreRefused() {
    var text = new StringBuilder(HEAD).append("<string");
    for (var i = 0; i < 100_000; i++) {
      text.append(" a").append(i).append("=\"1\"");
    }
    refused(text.append("/></event></trace></log>").toString(), "not XML");
  }

  @Test
  void columnsWithoutEndAreRefused() {
    var text = new StringBuilder(HEAD);
    for (var i = 0; i < 3_000; i++) {
      text.append("<string key=\"a").append(i).append("\" value=\"1\"/>");
    }
    refused(text.append("</event></trace></log>").toString(), "more than 2,000 attributes");
  }

  @Test
  void manyEntitiesOfXmlItselfAreOrdinary() {
    var text =
        HEAD
            + "<string key=\"a\" value=\""
            + "&amp;&lt;".repeat(60_000)
            + "\"/></event></trace></log>";
    assertThat(LogTexts.read("a.xes", text).column("a").getFirst()).hasSize(120_000);
  }
}
