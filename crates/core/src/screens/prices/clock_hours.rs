/// Clock hours in a row as `06–22`, also over midnight (`22–06`), one text a row; `None` for all hours or none.
pub(super) fn spans(hours: [bool; 24]) -> Option<String> {
    let before = hours.iter().cycle().skip(23);
    let starts = (0u8..).zip(hours.iter().zip(before)).filter(|(_, (now, before))| **now && !**before);
    let spans = starts.map(|(start, _)| {
        let length = hours.iter().cycle().skip(usize::from(start)).take(24).take_while(|hour| **hour).count();
        let end = (usize::from(start) + length) % 24;
        format!("{start:02}–{end:02}")
    });
    let spans: Vec<String> = spans.collect();
    (!spans.is_empty()).then(|| spans.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(from: &[u8]) -> [bool; 24] {
        std::array::from_fn(|hour| from.iter().any(|one| usize::from(*one) == hour))
    }

    #[test]
    fn hours_in_a_row_are_one_span_also_over_midnight() {
        let day: Vec<u8> = (6..22).collect();
        assert_eq!(spans(hours(&day)).as_deref(), Some("06–22"));
        assert_eq!(spans(hours(&[22, 23, 0, 1])).as_deref(), Some("22–02"));
        assert_eq!(spans(hours(&[6, 7, 17])).as_deref(), Some("06–08, 17–18"));
        assert_eq!(spans(hours(&[23])).as_deref(), Some("23–00"));
    }

    #[test]
    fn all_hours_and_none_are_no_span() {
        assert_eq!((spans([true; 24]), spans([false; 24])), (None, None));
    }
}
