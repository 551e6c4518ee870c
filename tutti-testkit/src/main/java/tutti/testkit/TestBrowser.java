package tutti.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One Chromium for all tests of a process; a test has a context of its own in it. */
public final class TestBrowser {

  /**
   * Letters keep the widths of their font, as on a screen; without windows they would be fitted.
   */
  private static final String WIDTHS = "--font-render-hinting=none";

  private static final List<String> ARGUMENTS =
      List.of(
          WIDTHS,
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** What shows no window wants little more than half of the other's time. */
  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

  private TestBrowser() {}

  private static final class Launched {
    static final Browser ONE = launch();

    private static Browser launch() {
      var before = ProcessHandle.current().children().collect(Collectors.toSet());
      var playwright = Playwright.create();
      ProcessHandle.current()
          .children()
          .filter(one -> !before.contains(one))
          .forEach(Launched::end);
      return playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(program())
                  .setHeadless(true)
                  .setArgs(ARGUMENTS));
    }

    /**
     * Ends the driver and its browser with this process, by force: whoever reads what this process
     * prints would else wait for a browser that does not close.
     */
    private static void end(ProcessHandle driver) {
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                driver.descendants().forEach(ProcessHandle::destroyForcibly);
                driver.destroyForcibly();
              }));
    }
  }

  /** The browser; it may be used by the thread that asked first. */
  public static Browser browser() {
    return Launched.ONE;
  }

  private static Path program() {
    return Optional.ofNullable(System.getenv("CHROMIUM"))
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .or(() -> PROGRAMS.stream().filter(Files::isExecutable).findFirst())
        .orElseGet(PROGRAMS::getLast);
  }
}
