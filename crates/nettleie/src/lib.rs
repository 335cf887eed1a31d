//! nettleie
