import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Runs Neo4j in this process until it is told to stop: java -cp 'lib/*' Launcher.java HOME SETTINGS */
class Launcher {
  public static void main(String[] args) throws InterruptedException {
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(Path.of(args[0])).loadPropertiesFromFile(Path.of(args[1])).build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    Thread.currentThread().join();
  }
}
