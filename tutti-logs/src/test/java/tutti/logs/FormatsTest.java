package tutti.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.evidence.log.LogBeginning;
import tutti.evidence.log.LogFormat;
import tutti.evidence.log.LogFormats;

/** The formats there are, and which of them takes a file for its own. */
class FormatsTest {

  private static String taken(String name, String text) {
    var beginning = new LogBeginning(name, text);
    return ServiceLoader.load(LogFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(format -> format.knows(beginning))
        .findFirst()
        .map(format -> format.getClass().getSimpleName())
        .orElse("CsvFormat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a.xes | <?xml version='1.0'?><log xes.version='1.0'> | XesFormat",
        "a.xml | <log><trace><event/></trace></log> | XesFormat",
        "a.xml | <log><object-types/><events/></log> | OcelXmlFormat",
        "a.xmlocel | <log><events/></log> | OcelXmlFormat",
        "a.json | {\"objectTypes\": [], \"events\": []} | OcelJsonFormat",
        "a.json | {\"ocel:events\": {}} | OcelJsonFormat",
        "a.jsonocel | {} | OcelJsonFormat",
        "a.json | [{\"id\": 1}] | JsonFormat",
        "a.jsonl | {\"id\": 1} | JsonFormat",
        "a.csv | id,at | CsvFormat",
        "a.xml | <html><body/></html> | CsvFormat"
      })
  void aFileIsTakenByTheFormatItIsIn(String name, String text, String format) {
    assertThat(taken(name, text)).isEqualTo(format);
  }

  @Test
  void aDatabaseIsKnownByItsFirstBytes() {
    assertThat(taken("a.db", "SQLite format 3\u0000...")).isEqualTo("OcelTableFormat");
    assertThat(taken("a.db", "something else")).isEqualTo("CsvFormat");
  }

  @Test
  void everyFormatHasANameAndAnEnding() {
    var endings = new HashSet<String>();
    for (var format : ServiceLoader.load(LogFormat.class)) {
      assertThat(format.title()).isNotBlank();
      assertThat(format.mediaType()).contains("/");
      endings.addAll(format.endings());
    }
    assertThat(endings).allMatch(ending -> ending.startsWith("."));
    assertThat(LogFormats.titles()).contains("CSV", "XES", "OCEL", "JSON");
  }
}
