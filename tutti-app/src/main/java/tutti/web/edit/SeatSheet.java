package tutti.web.edit;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Person;
import tutti.company.Seat;
import tutti.company.Terms;
import tutti.company.edit.Place;
import tutti.reading.written.Written;

/** The fields of a seat, and of a person. */
final class SeatSheet {

  static final List<String> PERSON = List.of("name", "email", "since", "manager");
  private static final List<String> SEAT =
      List.of("party", "person", "deputy", "share", "from", "until", "handOver");

  private SeatSheet() {}

  static List<Section> seat(Company company) {
    var people = People.of(company);
    return List.of(
        Section.of(
            "Who holds what",
            Field.select("party", "Part", Choices.parties(company, p -> !p.outside())).need(),
            Field.offering("person", "Held by", "First and last name", people).need(),
            Field.offering("deputy", "Deputy", "Who stands in", people)),
        Section.of(
            "For how long",
            Field.line("share", "Share of time", "Such as 80%"),
            Field.date("from", "From"),
            Field.date("until", "Until"),
            Field.tick("handOver", "To be handed over"),
            Field.line(
                "duties", "Duties beside the job", "Such as deal-approver; commas between")));
  }

  static FormValues of(Seat seat) {
    return FormValues.NONE
        .with("party", seat.party())
        .with("person", seat.person())
        .with("deputy", seat.deputy())
        .with("share", seat.share().isPresent() ? Terms.percent(seat.share().getAsDouble()) : "")
        .with("from", seat.from())
        .with("until", seat.until())
        .with("handOver", seat.handOver())
        .with("duties", String.join(", ", seat.duties()));
  }

  static List<Section> person(Company company) {
    return List.of(
        Section.of(
            "Who it is",
            Field.line("name", "Name", "First and last name").need(),
            Field.line("email", "Mail address", ""),
            Field.date("since", "First day"),
            Field.offering("manager", "Manager", "", People.of(company))));
  }

  static FormValues of(Person person) {
    return FormValues.NONE
        .with("name", person.name())
        .with("email", person.email())
        .with("since", person.since())
        .with("manager", person.manager());
  }

  /** Where a seat that is not there yet would stand. */
  static Place place(FormValues values) {
    return Place.seat(new Seat(values.get("party"), values.get("person"), Optional.empty()));
  }

  /** The fields of a seat as the charter writes them. */
  static SequencedMap<String, Written> written(FormValues values) {
    var written = values.written(SEAT);
    var duties =
        Stream.of(values.get("duties").split(",", -1))
            .map(String::strip)
            .filter(duty -> !duty.isEmpty())
            .<Written>map(Written.Text::new)
            .toList();
    written.put("duties", new Written.Items(duties));
    return written;
  }
}
