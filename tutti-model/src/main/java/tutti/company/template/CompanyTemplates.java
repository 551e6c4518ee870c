package tutti.company.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Companies to start from, out of the essays. */
public final class CompanyTemplates {

  private static final List<CompanyTemplate> ALL =
      List.of(
          new CompanyTemplate(
              "business-symphony",
              "Business symphony",
              "Business Symphony",
              "four parties and what each owes the others: the smallest picture that hums"),
          new CompanyTemplate(
              "key-interactions",
              "Key interactions",
              "Key Interactions Founders & Senior Managers Must Account For",
              "fourteen roles from research to rollout, each with a card; no line crosses another"),
          new CompanyTemplate(
              "revenue-chain",
              "Revenue chain",
              "Get the house in order, but don't forget about your room too",
              "from a market problem to revenue; what must be ready before anybody is asked for it"),
          new CompanyTemplate(
              "balanced-company",
              "Balanced company",
              "Aim For Balance: Stop Saying Sales vs. Product Driven Company",
              "nine parties, a deal desk, and whose input shapes what is decided"),
          new CompanyTemplate(
              "audience-framework",
              "Audience framework",
              "the essay on going from product-centric to audience-centric",
              "whom the company serves, with what, and who does which part; a session of three hours"),
          new CompanyTemplate(
              "startup",
              "Start-up",
              "Business Symphony; Key Interactions",
              "the symphony with three people who hold eleven seats for a time"));

  private CompanyTemplates() {}

  /** All templates, the one to begin with first. */
  public static List<CompanyTemplate> all() {
    return ALL;
  }

  /** The names of all templates. */
  public static List<String> names() {
    return ALL.stream().map(CompanyTemplate::name).toList();
  }

  /** The YAML text of a template, with its comments. */
  public static Optional<String> text(String name) {
    return Optional.of(name).filter(names()::contains).map(CompanyTemplates::resource);
  }

  private static String resource(String name) {
    try (var in =
        CompanyTemplates.class.getResourceAsStream("/tutti/company/templates/" + name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("The template " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
