package tutti.report.web.flow;

import static java.util.Objects.requireNonNull;

import tutti.insight.flow.Flow;

/** What the page will show, and the one thing to do until it can. */
public record EmptyView(String headline, String says, String act, String address) {

  public EmptyView {
    requireNonNull(headline, "headline");
    requireNonNull(says, "says");
    requireNonNull(act, "act");
    requireNonNull(address, "address");
  }

  static EmptyView of(Flow flow) {
    return flow.steps().isEmpty()
        ? new EmptyView(
            "Here you will see how far things get from a customer's problem to revenue, and what they wait for.",
            "Write the steps into the company file under stages, and under each its arrows: whose hand-offs bring a thing there. The template revenue-chain has seven steps to start from.",
            "Upload a company with steps",
            "/charter/upload")
        : new EmptyView(
            "The chain is written, in %d steps. No thread has come along it yet."
                .formatted(flow.steps().size()),
            "A thread is made of hand-offs that belong together: give your evidence the column thread, or parent for the hand-off one came from. Its first hand-off may carry attr.title.",
            "Import what your tools know",
            "/import");
  }
}
