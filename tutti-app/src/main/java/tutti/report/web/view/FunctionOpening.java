package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import tutti.company.Company;
import tutti.map.fold.CompanyFolding;
import tutti.map.fold.OpenFunctions;
import tutti.page.PageAddresses;

/**
 * Which functions are open on a map, as its addresses keep it.
 *
 * @param chosen whether the reader said so; addresses are silent when not
 */
public record FunctionOpening(OpenFunctions opened, boolean chosen) {

  public FunctionOpening {
    requireNonNull(opened, "opened");
  }

  /** As a reader finds a company. */
  public static FunctionOpening atFirst(Company company) {
    return new FunctionOpening(OpenFunctions.atFirst(company), false);
  }

  /** The company as it is drawn. */
  public CompanyFolding folding(Company company) {
    return CompanyFolding.of(company, opened.closed());
  }

  /** The same with one function open that was closed, or closed that was open. */
  public FunctionOpening toggled(String function) {
    return new FunctionOpening(opened.toggled(function), true);
  }

  /** The choice as a form sends it; empty when there is none. */
  public String word() {
    return chosen ? opened.word() : "";
  }

  /** An address that keeps the choice. */
  public String on(String address) {
    return chosen
        ? address
            + (address.contains("?") ? "&" : "?")
            + "open="
            + PageAddresses.value(opened.word()).replace("%2C", ",")
        : address;
  }
}
