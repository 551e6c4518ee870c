package tutti.insight.flow.ready;

import java.util.List;
import tutti.company.Arrow;
import tutti.company.Company;

/**
 * Whose receivers have not said what they need from it to succeed, of the arrows of the chain.
 *
 * @param arrows these arrows, in the order of the chain
 * @param all how many arrows the chain has
 */
public record UnstatedNeeds(List<Arrow> arrows, int all) {

  public UnstatedNeeds {
    arrows = List.copyOf(arrows);
  }

  /** Those of a company. */
  public static UnstatedNeeds of(Company company) {
    var chain =
        company.chain().stages().stream()
            .flatMap(stage -> stage.arrows().stream())
            .distinct()
            .flatMap(id -> company.arrow(id).stream())
            .toList();
    var silent = chain.stream().filter(arrow -> arrow.nature().wants().isEmpty()).toList();
    return new UnstatedNeeds(silent, chain.size());
  }
}
