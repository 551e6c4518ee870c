package tutti.company.export;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Person;
import tutti.company.PromiseTerms;
import tutti.company.Seat;

/** The seats, in the columns in which they can be read in again. */
final class SeatTable extends ExportTable {

  SeatTable() {
    super(
        "seats",
        List.of(
            "person", "party", "share", "from", "until", "deputy", "email", "handOver", "duties"));
  }

  @Override
  Stream<List<String>> rows(Company company) {
    return company.seats().stream().map(seat -> row(company, seat));
  }

  private static List<String> row(Company company, Seat seat) {
    return List.of(
        seat.person(),
        seat.party(),
        seat.share().isPresent() ? PromiseTerms.percent(seat.share().getAsDouble()) : "",
        seat.from().map(Object::toString).orElse(""),
        seat.until().map(Object::toString).orElse(""),
        seat.deputy().orElse(""),
        email(company, seat.person()),
        word(seat.handOver()),
        list(seat.duties()));
  }

  private static String email(Company company, String person) {
    return company.people().stream()
        .filter(someone -> someone.name().equals(person))
        .findFirst()
        .flatMap(Person::email)
        .orElse("");
  }
}
