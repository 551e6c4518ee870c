package tutti.company.chain;

import java.util.List;

/** The revenue chain. */
public record Chain(
    List<ChainStage> stages,
    List<Enablement> enablement,
    List<Launch> launches,
    List<DealRoute> dealDesk) {

  public static final Chain NONE = new Chain(List.of(), List.of(), List.of(), List.of());

  public Chain {
    stages = List.copyOf(stages);
    enablement = List.copyOf(enablement);
    launches = List.copyOf(launches);
    dealDesk = List.copyOf(dealDesk);
  }
}
