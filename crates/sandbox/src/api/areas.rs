//! The areas of a query: one, or several with commas between.

/// The areas that a query names; none when it asks for everywhere.
pub fn named(query: Option<&str>) -> Vec<&str> {
    query.unwrap_or_default().split(',').map(str::trim).filter(|area| !area.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_words_between_commas() {
        assert_eq!(named(Some("askoy, ski,")), ["askoy", "ski"]);
        assert!(named(None).is_empty() && named(Some("")).is_empty());
    }
}
