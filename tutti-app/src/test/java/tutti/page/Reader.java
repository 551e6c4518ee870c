package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import tutti.testkit.TestBrowser;

/**
 * Somebody at the browser who notes every complaint of its console and every host it asks. Stands
 * in a test class as an extension: after each test its pages are closed, and nothing may have been
 * complained of.
 */
final class Reader implements AfterEachCallback, AfterAllCallback, AutoCloseable {

  /** A desk, a tablet, a phone. */
  static final List<Integer> WIDTHS = List.of(1440, 1024, 390);

  /** Long enough for a busy machine; what is there already is not waited for. */
  private static final double PATIENCE_MILLIS = Long.getLong("tutti.tests.patience", 180_000);

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  final List<String> complaints = new CopyOnWriteArrayList<>();
  final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final boolean forgiving;

  Reader() {
    this(false);
  }

  private Reader(boolean forgiving) {
    this.forgiving = forgiving;
  }

  /** One that takes no offence at what a page complains of. */
  static Reader forgiving() {
    return new Reader(true);
  }

  /** A page in a context of its own. */
  Page page(int width, ColorScheme scheme, boolean scripts) {
    var context =
        TestBrowser.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(scheme)
                    .setJavaScriptEnabled(scripts));
    contexts.add(context);
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
    contexts.forEach(BrowserContext::close);
    contexts.clear();
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
  public void afterEach(ExtensionContext test) {
    if (forgiving) {
      leave();
    } else {
      assertQuiet();
    }
  }

  @Override
  public void afterAll(ExtensionContext test) {
    leave();
  }

  @Override
  public void close() {
    leave();
  }
}
