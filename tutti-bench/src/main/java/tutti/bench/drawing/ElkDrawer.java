package tutti.bench.drawing;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The layered layout of the Eclipse Layout Kernel with its own settings, lines at right angles. */
final class ElkDrawer implements Drawer {

  private static final double WIDTH = 86;
  private static final double HEIGHT = 42;

  @Override
  public String name() {
    return "ELK layered 0.12.1";
  }

  @Override
  public Picture draw(Network network) {
    var graph = graph(network);
    new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
    return new Picture(graph.getContainedEdges().stream().map(ElkDrawer::course).toList());
  }

  private static ElkNode graph(Network network) {
    var graph = ElkGraphUtil.createGraph();
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    var nodes =
        IntStream.range(0, network.parties())
            .mapToObj(party -> ElkGraphUtil.createNode(graph))
            .toList();
    nodes.forEach(node -> node.setDimensions(WIDTH, HEIGHT));
    network
        .lanes()
        .forEach(
            lane -> ElkGraphUtil.createSimpleEdge(nodes.get(lane.from()), nodes.get(lane.to())));
    return graph;
  }

  private static Picture.Course course(ElkEdge edge) {
    var places = new ArrayList<Double>();
    var section = edge.getSections().getFirst();
    places.add(section.getStartX());
    places.add(section.getStartY());
    for (var bend : section.getBendPoints()) {
      places.add(bend.getX());
      places.add(bend.getY());
    }
    places.add(section.getEndX());
    places.add(section.getEndY());
    return Picture.Course.of(places);
  }
}
