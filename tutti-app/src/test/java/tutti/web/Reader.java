package tutti.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A browser that notes every complaint of its console and every host it asks. */
final class Reader implements AutoCloseable {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** A desk, a tablet, a phone. */
  static final List<Integer> WIDTHS = List.of(1440, 1024, 390);

  /** Long enough for a busy machine; what is there already is not waited for. */
  private static final double PATIENCE_MILLIS = 180_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  final List<String> complaints = new CopyOnWriteArrayList<>();
  final List<String> asked = new CopyOnWriteArrayList<>();
  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of(chromium()))
                  .setHeadless(true)
                  .setArgs(ARGUMENTS));

  private static String chromium() {
    return Optional.ofNullable(System.getenv("CHROMIUM"))
        .filter(path -> !path.isBlank())
        .orElse("/usr/bin/chromium");
  }

  /** A page in a context of its own. */
  Page page(int width, ColorScheme scheme, boolean scripts) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    var page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add(message.text() + " " + message.location());
      }
    });
    page.onRequest(request -> asked.add(request.url()));
    return page;
  }

  Page page() {
    return page(1440, ColorScheme.LIGHT, true);
  }

  /** Nothing was blocked, and nobody but this machine was asked; every page is closed then. */
  void assertQuiet() {
    var complained = List.copyOf(complaints);
    var hosts = List.copyOf(asked);
    leave();
    assertThat(complained).isEmpty();
    assertThat(hosts).allMatch(url -> url.startsWith("http://127.0.0.1:"));
  }

  /** Closes every page and forgets what it noted: the next test has the browser to itself. */
  void leave() {
    browser.contexts().forEach(BrowserContext::close);
    complaints.clear();
    asked.clear();
  }

  /** Every width and scheme pages are looked at in. */
  static Stream<Arguments> papers() {
    return WIDTHS.stream()
        .flatMap(width ->
            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(s -> Arguments.of(width, s)));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
