package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import java.util.List;

/** What tests look for on the map of a page that is wide enough for the landscape drawing. */
final class OnTheMap {

  private OnTheMap() {}

  /** The map at an address, where nothing glides, once its scripts have run. */
  static Page opened(Reader reader, String address) {
    var page = reader.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(address);
    assertThat(page.locator("html")).hasClass("with-scripts");
    return page;
  }

  static Locator arrow(Page page, String id) {
    return page.locator(".land [data-arrow=" + id + "]");
  }

  static Locator party(Page page, String id) {
    return page.locator(".land [data-party=" + id + "]");
  }

  static Locator lit(Page page, String what) {
    return page.locator(".land [data-" + what + "]:not(.dim)");
  }

  static List<Double> box(Page page) {
    var written = page.locator(".map.land").getAttribute("viewBox");
    return Arrays.stream(written.split(" ")).map(Double::valueOf).toList();
  }

  /** Waits until the drawing shows as large a part of itself as this share of its width. */
  static void shows(Page page, double whole, double share) {
    page.waitForFunction(
        "([w, s]) => Math.abs(document.querySelector('.land').viewBox.baseVal.width - w * s) < 1",
        List.of(whole, share));
  }

  static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  static String state(Page page, String word) {
    return page.locator(".key [data-state=" + word + "]").innerText().strip();
  }
}
