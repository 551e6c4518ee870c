package tutti.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.ValueAddress;
import tutti.reading.yaml.YamlManuscript;

/** One change at random, of a manuscript and of its model. */
sealed interface RandomEdit {

  YamlManuscript onText(YamlManuscript manuscript);

  Object onModel(Object root);

  /** The most lines of the text it may touch. */
  int lines(String text);

  record Put(ValueAddress spot, String field, WrittenValue value) implements RandomEdit {
    @Override
    public YamlManuscript onText(YamlManuscript manuscript) {
      return manuscript.put(spot, field, value);
    }

    @Override
    public Object onModel(Object root) {
      Model.map(root, spot).put(field, Model.of(value));
      return root;
    }

    @Override
    public int lines(String text) {
      return Extent.lines(text, spot.field(field)) + 1;
    }
  }

  record Drop(ValueAddress spot, String field) implements RandomEdit {
    @Override
    public YamlManuscript onText(YamlManuscript manuscript) {
      return manuscript.drop(spot, field);
    }

    @Override
    public Object onModel(Object root) {
      Model.map(root, spot).remove(field);
      return root;
    }

    @Override
    public int lines(String text) {
      return Extent.lines(text, spot.field(field)) + 1;
    }
  }

  record Append(ValueAddress spot, String field, WrittenValue.Fields entry) implements RandomEdit {
    @Override
    public YamlManuscript onText(YamlManuscript manuscript) {
      return manuscript.append(spot, field, entry);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object onModel(Object root) {
      var fields = Model.map(root, spot);
      if (!(fields.get(field) instanceof List)) {
        fields.put(field, new ArrayList<>());
      }
      ((List<Object>) fields.get(field)).add(Model.of(entry));
      return root;
    }

    @Override
    public int lines(String text) {
      return 1;
    }
  }

  record Remove(ValueAddress list, int at) implements RandomEdit {
    @Override
    public YamlManuscript onText(YamlManuscript manuscript) {
      return manuscript.remove(list.at(at));
    }

    @Override
    public Object onModel(Object root) {
      var entries = Model.list(root, list);
      entries.remove(at);
      if (entries.isEmpty()
          && list.steps().size() > 1
          && list.steps().getLast() instanceof ValueAddress.Step.Field field) {
        Model.map(root, new ValueAddress(list.steps().subList(0, list.steps().size() - 1)))
            .remove(field.name());
      }
      return root;
    }

    @Override
    public int lines(String text) {
      return Extent.lines(text, Model.list(Model.of(text), list).size() == 1 ? list : list.at(at))
          + 1;
    }
  }

  static RandomEdit of(String text, Random random) {
    var root = Model.of(text);
    var maps = spots(root, Map.class::isInstance);
    var lists = spots(root, value -> value instanceof List<?> list && !list.isEmpty());
    var spot = maps.get(random.nextInt(maps.size()));
    var map = Model.map(root, spot);
    var known = new ArrayList<>(map.keySet());
    var field =
        known.isEmpty() || random.nextInt(4) == 0 ? "new" : known.get(random.nextInt(known.size()));
    return switch (random.nextInt(lists.isEmpty() ? 3 : 4)) {
      case 0 -> new Put(spot, field, value(random, 3));
      case 1 -> new Drop(spot, field);
      case 2 -> append(root, maps, random);
      default -> {
        var list = lists.get(random.nextInt(lists.size()));
        yield new Remove(list, random.nextInt(Model.list(root, list).size()));
      }
    };
  }

  /** Now to a list that is there, now to a field that is new or empty. */
  private static RandomEdit append(Object root, List<ValueAddress> maps, Random random) {
    var choices = new ArrayList<Append>();
    for (var spot : maps) {
      choices.add(new Append(spot, "new", fields(random, 2)));
      Model.map(root, spot)
          .forEach((name, value) -> {
            if (value instanceof List || "~".equals(value)) {
              choices.add(new Append(spot, name, fields(random, 2)));
            }
          });
    }
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<ValueAddress> spots(Object root, Predicate<Object> wanted) {
    var spots = new ArrayList<ValueAddress>();
    Model.walk(
        root,
        ValueAddress.root(),
        (spot, value) -> {
          if (wanted.test(value)) {
            spots.add(spot);
          }
        });
    return spots;
  }

  private static WrittenValue value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 3)) {
      case 3 -> fields(random, depth - 1);
      case 4, 5 -> items(random, depth - 1);
      default -> new WrittenValue.Text(ManuscriptLawTest.nasty(random));
    };
  }

  private static WrittenValue items(Random random, int depth) {
    var items = new ArrayList<WrittenValue>();
    for (var left = random.nextInt(4); left > 0; left--) {
      items.add(value(random, depth));
    }
    return new WrittenValue.Items(items);
  }

  private static WrittenValue.Fields fields(Random random, int depth) {
    var fields = new LinkedHashMap<String, WrittenValue>();
    for (var left = random.nextInt(4); left > 0; left--) {
      fields.put("f" + left, value(random, depth));
    }
    return new WrittenValue.Fields(fields);
  }
}
