package tutti.report.web.flow;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.company.chain.Launch;
import tutti.company.time.TimeSpans;
import tutti.english.DayWords;
import tutti.insight.flow.ready.ItemReadiness;
import tutti.insight.flow.ready.LaunchReadiness;
import tutti.page.PageAddresses;
import tutti.page.PageMoment;
import tutti.report.flow.LaunchWords;

/** The page of a launch: who must have what, and whether it was confirmed. */
public record LaunchView(String gate, boolean ready, String beneath, List<Group> receivers) {

  public LaunchView {
    requireNonNull(gate, "gate");
    requireNonNull(beneath, "beneath");
    receivers = List.copyOf(receivers);
  }

  /** A receiver with its items; without any, nothing is planned for it. */
  public record Group(String name, String address, boolean ready, List<Item> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /**
   * One item.
   *
   * @param kind the class name that carries its colour
   */
  public record Item(String what, String from, String how, String standing, String kind) {}

  static String address(Launch launch, PageMoment moment) {
    return moment.on("/launches/" + PageAddresses.segment(launch.id()));
  }

  static LaunchView of(Company company, LaunchReadiness launching, PageMoment moment) {
    var launch = launching.launch();
    return new LaunchView(
        LaunchWords.headline(company, launching),
        launching.ready(),
        launch
                .date()
                .map(date -> "Planned for %s. ".formatted(day(company, date, moment)))
                .orElse("")
            + LaunchWords.counts(launching),
        launching.receivers().stream().map(r -> group(company, r, moment)).toList());
  }

  private static String day(Company company, LocalDate date, PageMoment moment) {
    return DayWords.of(date, LocalDate.ofInstant(moment.at(), company.zone()));
  }

  private static Group group(
      Company company, LaunchReadiness.Receiver receiver, PageMoment moment) {
    return new Group(
        company.party(receiver.party()).name(),
        moment.party(receiver.party()),
        receiver.ready(),
        receiver.items().stream().map(item -> item(company, item)).collect(Collectors.toList()));
  }

  private static Item item(Company company, LaunchReadiness.Item item) {
    return new Item(
        item.item().what(),
        company.party(item.item().from()).name(),
        item.item().confirm().orElse("")
            + item.item().expire().map(span -> ", holds " + TimeSpans.say(span)).orElse(""),
        item.standing().text(),
        kind(item.standing()));
  }

  private static String kind(ItemReadiness standing) {
    return switch (standing) {
      case CONFIRMED -> "kept";
      case SENT -> "risk";
      case EXPIRED, MISSING -> "broken";
    };
  }
}
