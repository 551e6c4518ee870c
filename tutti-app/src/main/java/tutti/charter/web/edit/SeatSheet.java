package tutti.charter.web.edit;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Person;
import tutti.company.PromiseTerms;
import tutti.company.Seat;
import tutti.company.edit.EntryPath;
import tutti.reading.written.WrittenValue;

/** The fields of a seat, and of a person. */
final class SeatSheet {

  static final List<String> PERSON = List.of("name", "email", "since", "manager");
  private static final List<String> SEAT =
      List.of("party", "person", "deputy", "share", "from", "until", "handOver");

  private SeatSheet() {}

  static List<FormSection> seat(Company company) {
    var people = PeopleChoices.of(company);
    return List.of(
        FormSection.of(
            "Who holds what",
            FormField.select("party", "Part", SelectChoices.parties(company, p -> !p.outside()))
                .need(),
            FormField.offering("person", "Held by", "First and last name", people).need(),
            FormField.offering("deputy", "Deputy", "Who stands in", people)),
        FormSection.of(
            "For how long",
            FormField.line("share", "Share of time", "Such as 80 %"),
            FormField.date("from", "From"),
            FormField.date("until", "Until"),
            FormField.tick("handOver", "To be handed over"),
            FormField.line(
                "duties", "Duties beside the job", "Such as deal-approver; commas between")));
  }

  static FormValues of(Seat seat) {
    return FormValues.NONE
        .with("party", seat.party())
        .with("person", seat.person())
        .with("deputy", seat.deputy())
        .with(
            "share",
            seat.share().isPresent() ? PromiseTerms.percent(seat.share().getAsDouble()) : "")
        .with("from", seat.from())
        .with("until", seat.until())
        .with("handOver", seat.handOver())
        .with("duties", String.join(", ", seat.duties()));
  }

  /** Of somebody who is there, the name stays: it stands in other places, too. */
  static List<FormSection> person(Company company, boolean there) {
    var fields =
        Stream.of(
            FormField.line("name", "Name", "First and last name").need(),
            FormField.line("email", "Mail address", ""),
            FormField.date("since", "First day"),
            FormField.offering("manager", "Manager", "", PeopleChoices.of(company)));
    return List.of(
        new FormSection("Who it is", Optional.empty(), fields.skip(there ? 1 : 0).toList()));
  }

  static FormValues of(Person person) {
    return FormValues.NONE
        .with("name", person.name())
        .with("email", person.email())
        .with("since", person.since())
        .with("manager", person.manager());
  }

  /** Where a seat that is not there yet would stand. */
  static EntryPath place(FormValues values) {
    return EntryPath.seat(new Seat(values.get("party"), values.get("person"), Optional.empty()));
  }

  /** The fields of a seat as the charter writes them. */
  static SequencedMap<String, WrittenValue> written(FormValues values) {
    var written = values.with("share", PlainTerms.share(values.get("share"))).written(SEAT);
    var duties =
        Stream.of(values.get("duties").split(",", -1))
            .map(String::strip)
            .filter(duty -> !duty.isEmpty())
            .<WrittenValue>map(WrittenValue.Text::new)
            .toList();
    written.put("duties", new WrittenValue.Items(duties));
    return written;
  }
}
