package tutti.company.ref;

import java.util.List;
import java.util.function.Function;
import tutti.company.Company;
import tutti.company.ref.CompanyRef.ArrowRef;
import tutti.company.ref.CompanyRef.BlockRef;
import tutti.company.ref.CompanyRef.EntryRef;
import tutti.company.ref.CompanyRef.PartRef;
import tutti.company.ref.CompanyRef.PartyRef;
import tutti.company.ref.CompanyRef.PersonRef;
import tutti.company.ref.CompanyRef.PromiseRef;
import tutti.company.ref.CompanyRef.WholeRef;

/** Looks up whether a company has what is meant. */
final class RefLookup {

  private RefLookup() {}

  static boolean found(CompanyRef ref, Company company) {
    return switch (ref) {
      case WholeRef whole -> true;
      case BlockRef block -> block(company, block.name());
      case ArrowRef arrow -> company.arrow(arrow.id()).isPresent();
      case PromiseRef promise ->
          company.arrow(promise.arrow()).flatMap(arrow -> arrow.promise(promise.id())).isPresent();
      case PartyRef party -> company.find(party.id()).isPresent();
      case PersonRef person -> person(company, person.name());
      case PartRef part -> part(company, part);
      case EntryRef entry -> listed(company, entry.list()).contains(entry.id());
    };
  }

  private static boolean block(Company company, String name) {
    return switch (name) {
      case "goal" -> company.market().goal().isPresent();
      case "mix" -> company.governance().mix().isPresent();
      default -> false;
    };
  }

  private static boolean person(Company company, String name) {
    return company.people().stream().anyMatch(person -> person.name().equals(name))
        || company.seats().stream().anyMatch(seat -> seat.speaks(name));
  }

  private static boolean part(Company company, PartRef ref) {
    return company.market().parts().stream()
        .anyMatch(part ->
            part.function().equals(ref.function()) && part.audience().equals(ref.audience()));
  }

  private static List<String> listed(Company company, String list) {
    return switch (list) {
      case "audiences" -> ids(company.market().audiences(), audience -> audience.id());
      case "needs" -> ids(company.market().needs(), need -> need.id());
      case "offerings" -> ids(company.market().offerings(), offering -> offering.id());
      case "programs" -> ids(company.market().programs(), program -> program.id());
      case "stages" -> ids(company.chain().stages(), stage -> stage.id());
      case "enablement" -> ids(company.chain().enablement(), item -> item.id());
      case "launches" -> ids(company.chain().launches(), launch -> launch.id());
      case "dealDesk" -> ids(company.chain().dealDesk(), route -> route.id());
      case "decisions" -> ids(company.governance().decisions(), decision -> decision.id());
      case "reviews" -> ids(company.governance().reviews(), review -> review.id());
      default -> List.of();
    };
  }

  private static <T> List<String> ids(List<T> entries, Function<T, String> id) {
    return entries.stream().map(id).toList();
  }
}
