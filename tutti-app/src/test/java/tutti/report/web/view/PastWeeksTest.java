package tutti.report.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.page.CompanyDates;

/** The weeks a map can be taken back to. */
class PastWeeksTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-11-20T14:30:00Z");

  private static PastWeeks past(Instant at) {
    return PastWeeks.of(NOW, at, new CompanyDates(BERLIN));
  }

  @Test
  void thereAreTwentySixOfThemAndTheLastIsNow() {
    var weeks = past(NOW).weeks();
    assertThat(weeks).hasSize(26);
    assertThat(weeks.getLast()).isEqualTo(new PastWeeks.Week(NOW, "today"));
    assertThat(past(NOW).first()).isEqualTo("29 May 2026");
    assertThat(past(NOW).day()).isEqualTo("today");
  }

  @Test
  void eachEndsWithTheDayInTheCompanysZoneWhateverTheClocksDid() {
    var weeks = past(NOW).weeks();
    for (var i = 0; i < 25; i++) {
      var end = weeks.get(i).at().atZone(BERLIN);
      assertThat(end.toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
      assertThat(end.getDayOfWeek()).isEqualTo(NOW.atZone(BERLIN).getDayOfWeek());
    }
  }

  @Test
  void nowNeedsNothingInTheAddress() {
    assertThat(past(NOW).at(25)).isEmpty();
    assertThat(past(NOW).at(24)).isEqualTo("2026-11-13T22:59:59Z");
  }

  /** Law: the chosen week is the nearest to what the page is about, however far that lies. */
  @Test
  void thePageChoosesTheNearestWeek() {
    var random = new Random(20_263);
    for (var i = 0; i < 300; i++) {
      var at = NOW.minus(Duration.ofHours(random.nextInt(24 * 400)));
      var past = past(at);
      var nearest = distance(past, past.chosen(), at);
      for (var week = 0; week < 26; week++) {
        assertThat(nearest).isLessThanOrEqualTo(distance(past, week, at));
      }
    }
  }

  private static Duration distance(PastWeeks past, int week, Instant at) {
    return Duration.between(past.weeks().get(week).at(), at).abs();
  }
}
