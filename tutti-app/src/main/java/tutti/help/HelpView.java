package tutti.help;

import java.util.List;

/** What the page of help says. */
public record HelpView(
    List<GlossaryTerm> map,
    List<GlossaryTerm> states,
    List<GlossaryTerm> measures,
    List<GlossaryTerm> stages) {

  public HelpView {
    map = List.copyOf(map);
    states = List.copyOf(states);
    measures = List.copyOf(measures);
    stages = List.copyOf(stages);
  }

  static HelpView all() {
    return new HelpView(Glossary.map(), Glossary.states(), Glossary.measures(), Glossary.stages());
  }
}
