package tutti.intake.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.page.FieldFault;

/**
 * The form that hands files in, as it was filled in.
 *
 * @param known whether there is a company already
 * @param company which company: {@code keep}, {@code template} or {@code own}
 * @param form how the files are read: {@code canonical} or {@code mapping}
 */
public record ImportForm(
    boolean known,
    String company,
    String companyText,
    String form,
    String mappingText,
    List<FieldFault> faults) {

  public ImportForm {
    requireNonNull(company, "company");
    requireNonNull(companyText, "companyText");
    requireNonNull(form, "form");
    requireNonNull(mappingText, "mappingText");
    faults = List.copyOf(faults);
  }

  /** The form before anything is filled in. */
  public static ImportForm blank(boolean known) {
    return new ImportForm(known, known ? "keep" : "template", "", "canonical", "", List.of());
  }

  /** The same with what is wrong. */
  public ImportForm with(List<FieldFault> wrong) {
    return new ImportForm(known, company, companyText, form, mappingText, wrong);
  }

  public List<FieldFault> at(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }
}
