use super::server::{Server, Setup};
use crate::store::testing::point;

#[tokio::test]
async fn what_the_company_tells_comes_once_and_again_when_it_is_other() {
    let setup = Setup::new(Server::new());
    setup.server.state().content = Some(3);
    let (outcome, log) = setup.sync().await;
    outcome.unwrap();
    let all = "content news,outages,forms,inspections for askoy Some(Private)";
    let content =
        |log: Vec<String>| log.into_iter().filter(|asked| asked.starts_with("content")).collect::<Vec<_>>();
    assert_eq!(content(log), [all]);
    assert_eq!(setup.sync().await.1, ["changes 1"], "nothing new is one request");
    setup.server.state().content = Some(4);
    assert_eq!(setup.sync().await.1, ["changes 1", all]);
    assert_eq!(setup.store.read(|reader| reader.news()).unwrap().len(), 1);
}

#[tokio::test]
async fn a_point_in_another_area_brings_what_is_told_there() {
    let setup = Setup::new(Server::new());
    setup.server.state().content = Some(3);
    setup.sync().await.0.unwrap();
    let mut cabin = point(4, &[("2025-01-01", "")]);
    cabin.area = "hvaler".to_owned();
    setup.server.change(|state| {
        state.points.push(cabin);
        state.points_version = 2;
    });
    let log = setup.sync().await.1;
    let theirs = "content news,outages for askoy,hvaler Some(Private)".to_owned();
    assert!(log.contains(&theirs), "{log:?}");
}
