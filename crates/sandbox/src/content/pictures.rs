//! Pictures of the articles that ship, as a company's web server would have them.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;

const PICTURES: [(&str, &[u8]); 2] = [
    ("/pictures/frost.png", include_bytes!("../../data/content/pictures/frost.png")),
    ("/pictures/skog.png", include_bytes!("../../data/content/pictures/skog.png")),
];

/// Open to all.
pub fn routes() -> Router {
    PICTURES.into_iter().fold(Router::new(), |routes, (path, bytes)| {
        routes.route(path, get(move || async move { ([(CONTENT_TYPE, "image/png")], bytes) }))
    })
}
