package tutti.page;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a page is found, or all other audits would say nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageAuditTest {

  @RegisterExtension final Reader reader = Reader.forgiving();

  private Page page(String style, String more) {
    var page = reader.page();
    page.setContent(
        "<!doctype html><html lang=en><title>Fine</title><style>%s</style>".formatted(style)
            + "<body><main><h1>Fine</h1><p>Words.</p>%s</main>".formatted(more));
    return page;
  }

  @Test
  void aFinePageIsFlawlessOnEveryPaper() {
    PageAudit.assertFlawlessOnEveryPaper(page("", "<a href='#'>A link</a>"), "fine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "" | <img src='data:,'> | image-alt
          p { color: #bbb } | "" | color-contrast
          "" | <input> | label
          @media (prefers-color-scheme: dark) { p { color: #eee } } | "" | color-contrast
          @media (width < 800px) { p { color: #eee } } | "" | color-contrast
          p { width: 600px } | "" | lies beside 390
          """)
  void whatIsWrongOnAnyPaperIsFound(String style, String more, String found) {
    var page = page(style, more);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> PageAudit.assertFlawlessOnEveryPaper(page, "wrong"))
        .withMessageContaining(found);
  }
}
