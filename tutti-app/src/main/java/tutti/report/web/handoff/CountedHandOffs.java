package tutti.report.web.handoff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tutti.measure.PromiseReading;
import tutti.page.PageAddresses;

/**
 * Hand-offs behind a number.
 *
 * @param count how many they are
 * @param address the list of them
 */
public record CountedHandOffs(long count, String address) {

  public CountedHandOffs {
    requireNonNull(address, "address");
  }

  /** All that an arrow has. */
  public static String all(String arrow) {
    return with(PageAddresses.behind(arrow), "promise", "*");
  }

  /** All that a promise counts. */
  public static String all(String arrow, PromiseReading reading) {
    return with(PageAddresses.behind(arrow), "promise", reading.promise().id());
  }

  /** What a promise counts as misses; none where periods are counted, or nothing was missed. */
  public static Optional<CountedHandOffs> missed(String arrow, PromiseReading reading) {
    var bad = reading.sample().window().bad();
    return bad == 0 || reading.promise().form().perPeriod().isPresent()
        ? Optional.empty()
        : Optional.of(new CountedHandOffs(bad, with(all(arrow, reading), "outcome", "missed")));
  }

  private static String with(String address, String name, String value) {
    return address
        + (address.contains("?") ? "&" : "?")
        + name
        + "="
        + (value.equals("*") ? value : PageAddresses.value(value));
  }
}
