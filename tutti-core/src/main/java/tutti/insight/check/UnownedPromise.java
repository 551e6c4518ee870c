package tutti.insight.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;

/** No seat owns a promise. */
final class UnownedPromise implements Check {

  @Override
  public String id() {
    return "L03";
  }

  @Override
  public String name() {
    return "unowned-promise";
  }

  @Override
  public String says() {
    return "No seat owns a promise.";
  }

  @Override
  public List<String> claims() {
    return List.of("S30");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String fix() {
    return "Seat a person in the party that gives, or name an owner: who holds a seat.";
  }

  @Override
  public Stream<Finding> findings(Scene scene) {
    var company = scene.company();
    return company.arrows().stream()
        .filter(arrow -> !arrow.observed())
        .flatMap(arrow ->
            arrow.promises().stream()
                .filter(promise -> unowned(company, arrow, promise))
                .map(promise -> says(company, arrow, promise)));
  }

  /** A promise belongs to its named owner, else to whoever sits where the arrow starts. */
  private static boolean unowned(Company company, Arrow arrow, Promise promise) {
    Optional<String> owner = promise.owner();
    return owner.isPresent()
        ? company.seats().stream().noneMatch(seat -> seat.person().equals(owner.get()))
        : company.seatsOf(arrow.answerable()).isEmpty();
  }

  private Finding says(Company company, Arrow arrow, Promise promise) {
    return finding(
        "arrows/" + arrow.id() + "/promises/" + promise.id(),
        "Nobody owns the promise \"%s\" of %s.".formatted(promise.id(), Names.of(company, arrow)));
  }
}
