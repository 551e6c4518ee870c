package tutti.company.chain;

import java.util.List;

/** The revenue chain. */
public record RevenueChain(
    List<ChainStage> stages,
    List<Enablement> enablement,
    List<Launch> launches,
    List<DealRoute> dealDesk) {

  public static final RevenueChain NONE =
      new RevenueChain(List.of(), List.of(), List.of(), List.of());

  public RevenueChain {
    stages = List.copyOf(stages);
    enablement = List.copyOf(enablement);
    launches = List.copyOf(launches);
    dealDesk = List.copyOf(dealDesk);
  }
}
