/** Style sheets mean nothing outside a page. */
module.exports = {};
