//! The words of the product, and dates as each language writes them.
