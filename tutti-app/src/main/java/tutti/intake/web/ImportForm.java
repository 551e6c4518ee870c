package tutti.intake.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tutti.company.Company;
import tutti.page.FieldFault;

/**
 * The form that hands files in, as it was filled in.
 *
 * @param known whether there is a company already
 * @param company which company: {@code keep}, {@code template} or {@code own}
 * @param form how the files are read: {@code canonical}, {@code mapping} or {@code suggest}
 * @param arrows to which the rows of a file may belong
 * @param arrow to which they do, where the columns are to be found out
 */
public record ImportForm(
    boolean known,
    String company,
    String companyText,
    String form,
    String mappingText,
    List<ArrowChoice> arrows,
    String arrow,
    List<FieldFault> faults) {

  public ImportForm {
    requireNonNull(company, "company");
    requireNonNull(companyText, "companyText");
    requireNonNull(form, "form");
    requireNonNull(mappingText, "mappingText");
    arrows = List.copyOf(arrows);
    requireNonNull(arrow, "arrow");
    faults = List.copyOf(faults);
  }

  /** An arrow by its id, and as people read it. */
  public record ArrowChoice(String id, String words) {
    public ArrowChoice {
      requireNonNull(id, "id");
      requireNonNull(words, "words");
    }

    /** The arrows of a company, in its order. */
    static List<ArrowChoice> of(Company company) {
      return company.arrows().stream()
          .map(arrow ->
              new ArrowChoice(
                  arrow.id(),
                  "%s: %s to %s"
                      .formatted(
                          arrow.gives(),
                          company.party(arrow.from()).name(),
                          company.party(arrow.to()).name())))
          .toList();
    }
  }

  /** The form before anything is filled in. */
  public static ImportForm blank(Optional<Company> company) {
    return new ImportForm(
        company.isPresent(),
        company.isPresent() ? "keep" : "template",
        "",
        "canonical",
        "",
        company.map(ArrowChoice::of).orElse(List.of()),
        "",
        List.of());
  }

  /** The same with what is wrong. */
  public ImportForm with(List<FieldFault> wrong) {
    return new ImportForm(known, company, companyText, form, mappingText, arrows, arrow, wrong);
  }

  public List<FieldFault> at(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }
}
