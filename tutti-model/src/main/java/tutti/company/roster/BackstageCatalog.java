package tutti.company.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tutti.reading.SpellingSuggestion;
import tutti.reading.UnreadableInput;
import tutti.reading.yaml.YamlEntry;
import tutti.reading.yaml.YamlFile;

/** Reads a Backstage catalog: groups first, then who is in them. */
final class BackstageCatalog {

  private final String file;
  private final String text;
  private final RosterFindings found;
  private final List<BackstageEntity> groups = new ArrayList<>();
  private final List<BackstageEntity> users = new ArrayList<>();
  private final Map<String, String> people = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> parties = new HashMap<>();

  BackstageCatalog(String file, String text, RosterFindings found) {
    this.file = file;
    this.text = text;
    this.found = found;
  }

  void read() {
    YamlDocuments.in(text).forEach(this::open);
    groups.forEach(this::group);
    groups.forEach(this::parent);
    users.forEach(this::user);
    groups.forEach(this::members);
    users.forEach(this::memberships);
  }

  private void open(YamlDocuments.Document document) {
    try {
      var root = YamlFile.open(file, document.text());
      sort(new BackstageEntity(root, document.skipped()));
    } catch (UnreadableInput e) {
      e.problems().forEach(p -> found.passOver(BackstageEntity.shifted(p, document.skipped())));
    }
  }

  private void sort(BackstageEntity entity) {
    var kind = entity.text("kind").orElse("");
    if (!kind.equals("Group") && !kind.equals("User")) {
      found.passOver(
          entity.problem(
              "Only the kinds Group and User are read, not "
                  + SpellingSuggestion.quoted(kind)
                  + "."));
    } else if (entity.name().isEmpty()) {
      found.passOver(entity.problem(kind + " has no metadata.name; it is passed over."));
    } else {
      (kind.equals("Group") ? groups : users).add(entity);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void group(BackstageEntity group) {
    var known = found.party(group.name()).or(() -> found.party(group.called()));
    if (group.text("spec", "type").filter("organization"::equals).isPresent()) {
      found.passOver(group.problem("An organization is the company itself; it is no party."));
    } else if (known.isPresent()) {
      parties.put(key(group.name()), known.get());
      found.passOver(
          group.problem(SpellingSuggestion.quoted(group.called()) + " is a party already."));
    } else {
      IdNaming.id(group.name())
          .ifPresentOrElse(
              id -> add(group, id),
              () -> found.passOver(group.problem("This name makes no id; it is passed over.")));
    }
  }

  private void add(BackstageEntity group, String id) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", id);
    if (!group.called().equals(id)) {
      fields.put("name", group.called());
    }
    fields.put("kind", kind(group));
    found.addParty(fields);
    parties.put(key(group.name()), id);
  }

  /** A team inside something is a role there; everything else is a function. */
  private static String kind(BackstageEntity group) {
    var team = group.text("spec", "type").filter("team"::equals).isPresent();
    return team && group.text("spec", "parent").isPresent() ? "role" : "function";
  }

  private void parent(BackstageEntity group) {
    var id = Optional.ofNullable(parties.get(key(group.name()))).filter(found::added);
    var parent = group.at("spec", "parent").filter(YamlEntry::isText);
    if (id.isPresent() && parent.isPresent() && !isCompany(parent.get())) {
      nest(group, id.get(), parent.get());
    }
  }

  private boolean isCompany(YamlEntry parent) {
    var name = key(BackstageEntity.reference(parent.text().orElse("")));
    return groups.stream()
        .filter(group -> key(group.name()).equals(name))
        .anyMatch(group -> group.text("spec", "type").filter("organization"::equals).isPresent());
  }

  private void nest(BackstageEntity group, String id, YamlEntry parent) {
    var name = BackstageEntity.reference(parent.text().orElse(""));
    var outer = party(name);
    if (outer.isEmpty()) {
      found.passOver(
          group.problem(
              parent,
              "The parent " + SpellingSuggestion.quoted(name) + " is not known; it is left out."));
    } else if (!found.nest(id, outer.get())) {
      found.passOver(
          group.problem(parent, "A group is not its own parent, however far up; it is left out."));
    }
  }

  private Optional<String> party(String reference) {
    return Optional.ofNullable(parties.get(key(reference))).or(() -> found.party(reference));
  }

  private void user(BackstageEntity user) {
    if (people.containsKey(key(user.name()))) {
      found.passOver(
          user.problem(
              "The user "
                  + SpellingSuggestion.quoted(user.name())
                  + " stands here twice; the first counts."));
      return;
    }
    var name = !names.add(user.called()) ? user.called() + " (" + user.name() + ")" : user.called();
    people.put(key(user.name()), name);
    if (!found.addPerson(name, user.text("spec", "profile", "email"))) {
      found.passOver(
          user.problem(SpellingSuggestion.quoted(name) + " is among the people already."));
    }
  }

  private void members(BackstageEntity group) {
    for (var member : group.list("spec", "members")) {
      seat(group, member, group.name(), BackstageEntity.reference(member.text().orElse("")));
    }
  }

  private void memberships(BackstageEntity user) {
    for (var group : user.list("spec", "memberOf")) {
      seat(user, group, BackstageEntity.reference(group.text().orElse("")), user.name());
    }
  }

  /** A membership told by both sides is one seat. */
  private void seat(BackstageEntity entity, YamlEntry where, String group, String user) {
    var party = party(group);
    if (party.isEmpty()) {
      found.passOver(
          entity.problem(
              where, "No party is called " + SpellingSuggestion.quoted(group) + "; no seat."));
      return;
    }
    var person = people.getOrDefault(key(user), user);
    found.addPerson(person, Optional.empty());
    var fields = new LinkedHashMap<String, String>();
    fields.put("party", party.get());
    fields.put("person", person);
    found.addSeat(fields);
  }
}
